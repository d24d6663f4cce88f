using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>The version that a writing call may lead to: there is a new one only if visitors see a difference.</summary>
internal sealed class Edition
{
    private readonly long _next;

    private Edition(SiteRow site, long change, Authorship by)
    {
        Site = site;
        Change = change;
        By = by;
        _next = site.Version + 1;
    }

    /// <summary>Gets the site's row.</summary>
    public SiteRow Site { get; }

    /// <summary>Gets the number of the change that the call may come to.</summary>
    public long Change { get; }

    /// <summary>Gets who writes, and when.</summary>
    public Authorship By { get; }

    /// <summary>Starts from the site's newest version.</summary>
    public static async Task<Edition> StartAsync(ContentJourneyContext context, Authorship by, CancellationToken cancellation) =>
        new(await context.Site.SingleAsync(cancellation), await ReadChangeAsync(context, cancellation) + 1, by);

    /// <summary>The number of the newest change; 0 before the first.</summary>
    public static async Task<long> ReadChangeAsync(ContentJourneyContext context, CancellationToken cancellation) =>
        await context.Changes.MaxAsync(change => (long?)change.Number, cancellation) ?? 0;

    /// <summary>Notes that visitors see a difference, and gives the version in which they do.</summary>
    public long Show() => Site.Version = _next;

    /// <summary>Adds what was done to the audit trail, if anything was, and its number to the items that it touched.</summary>
    public void Log(ContentJourneyContext context, string what)
    {
        if (!context.ChangeTracker.HasChanges())
        {
            return;
        }

        foreach (var item in context.ChangeTracker.Entries<ItemRow>().Where(item => item.State is EntityState.Added or EntityState.Modified))
        {
            item.Entity.Changed = Change;
        }

        Add(context, what);
    }

    /// <summary>Adds a line to the audit trail.</summary>
    public void Add(ContentJourneyContext context, string what) =>
        context.Add(new ChangeRow { Number = Change, Version = Site.Version, DoneAt = By.At, DoneBy = By.Author, What = what });
}
