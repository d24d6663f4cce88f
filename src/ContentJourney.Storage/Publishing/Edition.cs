using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>The version that a writing call may lead to: there is a new one only if visitors see a difference.</summary>
internal sealed class Edition
{
    private readonly long _next;

    private Edition(SiteRow site, Authorship by)
    {
        Site = site;
        By = by;
        _next = site.Version + 1;
    }

    /// <summary>Gets the site's row.</summary>
    public SiteRow Site { get; }

    /// <summary>Gets who writes, and when.</summary>
    public Authorship By { get; }

    /// <summary>Starts from the site's newest version.</summary>
    public static async Task<Edition> StartAsync(ContentJourneyContext context, Authorship by, CancellationToken cancellation) =>
        new(await context.Site.SingleAsync(cancellation), by);

    /// <summary>Notes that visitors see a difference, and gives the version in which they do.</summary>
    public long Show() => Site.Version = _next;

    /// <summary>Adds what was done to the audit trail, if anything was.</summary>
    public void Log(ContentJourneyContext context, string what)
    {
        if (context.ChangeTracker.HasChanges())
        {
            context.Add(new ChangeRow { Version = Site.Version, DoneAt = By.At, DoneBy = By.Author, What = what });
        }
    }
}
