using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Documents;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>Reads items.</summary>
internal sealed class ItemReader(ContentJourneyContext context, CancellationToken cancellation)
{
    private IQueryable<ItemRow> Unpublished => context.Items.AsNoTracking().Where(item => item.Published == null && !item.Removed);

    public static ItemVersion ToVersion(ItemVersionRow row) => new(row.Number, DocumentJson.Read<Item>(row.Json), new(row.SavedBy, row.SavedAt), row.What);

    public static ValueList<StaleVariant> ToStale(string? json) => json is null ? [] : DocumentJson.Read<ValueList<StaleVariant>>(json);

    public async Task<StoredItem?> FindAsync(string key)
    {
        if (await context.Items.AsNoTracking().SingleOrDefaultAsync(item => item.Key == key && !item.Removed, cancellation) is not { } row)
        {
            return null;
        }

        var versions = await context.ItemVersions.AsNoTracking()
            .Where(version => version.Item == key && (version.Number == row.Latest || version.Number == row.Published)).ToListAsync(cancellation);
        var latest = ToVersion(versions.Single(version => version.Number == row.Latest));
        var published = row.Published == row.Latest ? latest : versions.Where(version => version.Number == row.Published).Select(ToVersion).SingleOrDefault();
        return new(latest, published, published is null ? null : new(row.DecidedBy!, row.DecidedAt!.Value));
    }

    public async Task<ValueList<ItemVersion>> ReadVersionsAsync(string key)
    {
        var rows = await context.ItemVersions.AsNoTracking().Where(version => version.Item == key).OrderByDescending(version => version.Number).ToListAsync(cancellation);
        return rows.Select(ToVersion).ToValueList();
    }

    /// <summary>Items that visitors see as they are since a later version of the site, by key; each document is read and forgotten before the next comes.</summary>
    public async Task<List<PublishedItem>> ReadPublishedAsync(long since)
    {
        var rows = context.Items.Where(item => item.Published != null && item.VisibleSince > since)
            .Join(context.ItemVersions, item => new { item.Key, Number = item.Published }, version => new { Key = version.Item, Number = (int?)version.Number }, (item, version) => new { item.Key, item.DecidedAt, version.Json, version.Stale })
            .OrderBy(row => row.Key);
        var items = new List<PublishedItem>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            items.Add(new(DocumentJson.Read<Item>(row.Json), row.DecidedAt!.Value, ToStale(row.Stale)));
        }

        return items;
    }

    /// <summary>Items that visitors saw, but not since a later version of the site, by key.</summary>
    public Task<List<ItemRow>> ReadGoneAsync(long since) =>
        context.Items.AsNoTracking().Where(item => item.Published == null && item.VisibleSince > since).OrderBy(item => item.Key).ToListAsync(cancellation);

    /// <summary>The newest versions of items that are not published, by key.</summary>
    public async Task<IEnumerable<Item>> ReadDraftsAsync()
    {
        var documents = await Unpublished
            .Join(context.ItemVersions, item => new { item.Key, Number = item.Latest }, version => new { Key = version.Item, version.Number }, (_, version) => version)
            .OrderBy(version => version.Item).Select(version => version.Json).ToListAsync(cancellation);
        return documents.Select(DocumentJson.Read<Item>);
    }

    public Task<HashSet<string>> ReadUnpublishedKeysAsync() => Unpublished.Select(item => item.Key).ToHashSetAsync(StringComparer.Ordinal, cancellation);
}
