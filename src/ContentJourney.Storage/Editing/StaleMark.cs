using ContentJourney.Collections;
using ContentJourney.Documents;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Editing;

/// <summary>The mark of a variant that fell behind its base.</summary>
internal static class StaleMark
{
    /// <summary>Takes it off the newest version, and gives the site's version: a new one when visitors see that version.</summary>
    public static async Task<Outcome<long>> RemoveAsync(ContentJourneyContext context, string key, StaleVariant variant, Authorship by, CancellationToken cancellation)
    {
        var edition = await Edition.StartAsync(context, by, cancellation);
        var item = await context.Items.SingleOrDefaultAsync(item => item.Key == key && !item.Removed, cancellation);
        var latest = item is null ? null : await context.ItemVersions.SingleAsync(version => version.Item == key && version.Number == item.Latest, cancellation);
        var stale = ItemReader.ToStale(latest?.Stale);
        if (!stale.Contains(variant))
        {
            return Outcome.Failed<long>("variant.notStale", $"\"{variant.Key}\" ({variant.Locale.Tag}) of \"{key}\" has not fallen behind its base.", $"items/{key}");
        }

        var left = stale.Where(other => other != variant).ToValueList();
        latest!.Stale = left.Count == 0 ? null : DocumentJson.Write(left);
        item!.Changed = edition.Change;
        item.VisibleSince = item.Published == item.Latest ? edition.Show() : item.VisibleSince;
        edition.Log(context, $"acknowledged: {key}, {variant.Key} ({variant.Locale.Tag})");
        return edition.Site.VisibleVersion;
    }
}
