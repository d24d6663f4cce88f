using ContentJourney.Content;
using ContentJourney.Documents;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>Some items within a writing call: saves, publishes, withdraws and removes them.</summary>
internal sealed class ItemRows
{
    // A query's parameters are limited (SQLite: 32,766), and short ones are planned faster.
    private const int KeysPerQuery = 500;

    private readonly ContentJourneyContext _context;
    private readonly Edition _edition;
    private readonly Dictionary<string, ItemRow> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemVersionRow> _latest = new(StringComparer.Ordinal);

    private ItemRows(ContentJourneyContext context, Edition edition)
    {
        _context = context;
        _edition = edition;
    }

    /// <summary>Reads where these items stand; with their newest versions if they are to be saved.</summary>
    public static async Task<ItemRows> LoadAsync(ContentJourneyContext context, Edition edition, IEnumerable<string> keys, bool withLatest, CancellationToken cancellation)
    {
        var items = new ItemRows(context, edition);
        foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(KeysPerQuery))
        {
            var rows = context.Items.Where(item => some.Contains(item.Key));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                items._rows.Add(row.Key, row);
            }

            if (withLatest)
            {
                await items.LoadLatestAsync(rows, cancellation);
            }
        }

        return items;
    }

    /// <summary>The item's row; null when there is none or it was removed.</summary>
    public ItemRow? Find(string key) => _rows.GetValueOrDefault(key) is { Removed: false } row ? row : null;

    /// <summary>The item's row, also of a removed one.</summary>
    public ItemRow? FindEver(string key) => _rows.GetValueOrDefault(key);

    /// <summary>The newest version of an item that was loaded with it.</summary>
    public ItemVersionRow Latest(string key) => _latest[key];

    /// <summary>Stores a version unless the newest one is equal, and gives the newest one. A removed item's versions go on counting.</summary>
    public ItemVersionRow Save(Item item, string what)
    {
        var json = DocumentJson.Write(item);
        if (Find(item.Key) is not null && IsSame(_latest[item.Key].Json, json, item))
        {
            return _latest[item.Key];
        }

        var stale = StaleAfter(item);
        var row = FindEver(item.Key) ?? Add(item.Key);
        row.Removed = false;
        row.Latest++;
        var version = new ItemVersionRow { Item = item.Key, Number = row.Latest, Json = json, SavedAt = _edition.By.At, SavedBy = _edition.By.Author, What = what, Stale = stale };
        _context.Add(version);
        return _latest[item.Key] = version;
    }

    /// <summary>Shows visitors the newest version.</summary>
    public void Publish(ItemRow row)
    {
        if (row.Published != row.Latest)
        {
            Show(row, row.Latest);
        }
    }

    /// <summary>Takes the item from visitors.</summary>
    public void Withdraw(ItemRow row)
    {
        if (row.Published is not null)
        {
            Show(row, null);
        }
    }

    /// <summary>Takes the item from everybody; its versions stay.</summary>
    public void Remove(ItemRow row)
    {
        Withdraw(row);
        Decide(row);
        row.Removed = true;
    }

    private string? StaleAfter(Item item)
    {
        var before = Find(item.Key) is null ? null : _latest[item.Key];
        var stale = Staleness.After(before is null ? null : DocumentJson.Read<Item>(before.Json), ItemReader.ToStale(before?.Stale), item);
        return stale.Count == 0 ? null : DocumentJson.Write(stale);
    }

    private static bool IsSame(string storedJson, string json, Item item) => storedJson == json || DocumentJson.Read<Item>(storedJson) == item;

    private async Task LoadLatestAsync(IQueryable<ItemRow> rows, CancellationToken cancellation)
    {
        var versions = rows.Join(_context.ItemVersions.AsNoTracking(), item => new { item.Key, Number = item.Latest }, version => new { Key = version.Item, version.Number }, (_, version) => version);
        await foreach (var version in versions.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            _latest.Add(version.Item, version);
        }
    }

    private ItemRow Add(string key)
    {
        var row = new ItemRow { Key = key };
        _context.Add(row);
        _rows.Add(key, row);
        return row;
    }

    private void Show(ItemRow row, int? version)
    {
        row.Published = version;
        row.VisibleSince = _edition.Show();
        Decide(row);
    }

    private void Decide(ItemRow row)
    {
        row.DecidedAt = _edition.By.At;
        row.DecidedBy = _edition.By.Author;
    }
}
