using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Storage.Publishing;

/// <summary>An item that visitors see, and when it was published as it is.</summary>
internal sealed record PublishedItem(Item Item, DateTimeOffset At, ValueList<StaleVariant> StaleVariants)
{
    /// <summary>When each item was published, by key.</summary>
    public static Dictionary<string, DateTimeOffset> Moments(IEnumerable<PublishedItem> items) =>
        items.ToDictionary(item => item.Item.Key, item => item.At, StringComparer.Ordinal);

    /// <summary>The variants that have fallen behind their base, by item.</summary>
    public static Dictionary<string, ValueList<StaleVariant>> Stale(IEnumerable<PublishedItem> items) =>
        items.Where(item => item.StaleVariants.Count > 0).ToDictionary(item => item.Item.Key, item => item.StaleVariants, StringComparer.Ordinal);
}
