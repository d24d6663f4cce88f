using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Documents;
using ContentJourney.Editing;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Editing;

/// <summary>Reads how items stand for editors.</summary>
internal static class DeskReader
{
    private const int FirstVersion = 1;

    /// <summary>Reads what changed after a change; each document is read and forgotten before the next comes.</summary>
    public static async Task<DeskUpdate> ReadSinceAsync(ContentJourneyContext context, long change, CancellationToken cancellation)
    {
        var newest = await Edition.ReadChangeAsync(context, cancellation);
        var touched = context.Items.AsNoTracking().Where(item => item.Changed > change);
        var removed = await touched.Where(item => item.Removed).Select(item => item.Key).ToListAsync(cancellation);
        return new(newest, await ReadAsync(context, touched.Where(item => !item.Removed), cancellation), removed.Order(StringComparer.Ordinal).ToValueList());
    }

    private static async Task<ValueList<DeskItem>> ReadAsync(ContentJourneyContext context, IQueryable<ItemRow> items, CancellationToken cancellation)
    {
        var rows =
            from item in items
            join latest in context.ItemVersions on new { item.Key, Number = item.Latest } equals new { Key = latest.Item, latest.Number }
            join first in context.ItemVersions on new { item.Key, Number = FirstVersion } equals new { Key = first.Item, first.Number }
            orderby item.Key
            select new { Row = item, Latest = latest, first.SavedBy };
        var found = new List<DeskItem>();
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            found.Add(ToItem(row.Row, row.Latest, row.SavedBy));
        }

        return found.ToValueList();
    }

    private static DeskItem ToItem(ItemRow row, ItemVersionRow latest, string createdBy) => new(
        DocumentJson.Read<Item>(latest.Json),
        latest.Number,
        new(latest.SavedBy, latest.SavedAt),
        createdBy,
        row.Published,
        row.Published is null ? null : new(row.DecidedBy!, row.DecidedAt!.Value),
        ItemReader.ToStale(latest.Stale));
}
