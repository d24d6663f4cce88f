using ContentJourney.Collections;
using ContentJourney.Documents;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>Reads what is new of a site. What was removed leaves its key behind for good, so no version is ever too old.</summary>
internal static class UpdateReader
{
    public static async Task<SiteUpdate?> ReadAsync(ContentJourneyContext context, long version, CancellationToken cancellation)
    {
        var site = await context.Site.AsNoTracking().SingleAsync(cancellation);
        if (version < 1 || version > site.VisibleVersion)
        {
            return null;
        }

        var reader = new ItemReader(context, cancellation);
        var definitions = await Definitions.ReadSinceAsync(context, version, cancellation);
        var items = await reader.ReadPublishedAsync(version);
        var gone = await reader.ReadGoneAsync(version);
        var change = definitions.ToChange() with
        {
            Settings = site.SettingsVersion > version ? DocumentJson.Read<SiteSettings>(site.Settings!) : null,
            Items = items.Select(item => item.Item).ToValueList(),
            Removals = definitions.Removals.Concat(gone.Select(item => new Removal(Noun.Item, item.Key))).ToValueList(),
        };
        return new(site.Version, change, PublishedItem.Moments(items), gone.Where(item => !item.Removed).Select(item => item.Key).ToHashSet(StringComparer.Ordinal)) { Stale = PublishedItem.Stale(items) };
    }
}
