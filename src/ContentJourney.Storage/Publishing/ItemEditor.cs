using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;

namespace ContentJourney.Storage.Publishing;

/// <summary>What editors do with items within a writing call.</summary>
internal sealed class ItemEditor(ContentJourneyContext context, Edition edition, CancellationToken cancellation)
{
    public async Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what)
    {
        var items = await ItemRows.LoadAsync(context, edition, [item.Key], withLatest: true, cancellation);
        return (items.Find(item.Key)?.Latest ?? 0) == expectedVersion
            ? ItemReader.ToVersion(items.Save(item, what))
            : Conflict.Describe(item.Key, expectedVersion, items);
    }

    /// <summary>Does something to each item, or nothing when one does not exist.</summary>
    public async Task<Outcome<long>> DecideAsync(IReadOnlyCollection<string> keys, Action<ItemRows, ItemRow> decide)
    {
        var items = await ItemRows.LoadAsync(context, edition, keys, withLatest: false, cancellation);
        var unknown = keys.Where(key => items.Find(key) is null).Distinct(StringComparer.Ordinal)
            .Select(key => new Problem("item.unknown", $"There is no item \"{key}\".", $"items/{key}")).ToArray();
        return Outcome.When(unknown, () =>
        {
            foreach (var key in keys)
            {
                decide(items, items.Find(key)!);
            }

            return edition.Site.VisibleVersion;
        });
    }
}
