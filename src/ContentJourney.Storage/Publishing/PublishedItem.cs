using ContentJourney.Content;

namespace ContentJourney.Storage.Publishing;

/// <summary>An item that visitors see, and when it was published as it is.</summary>
internal sealed record PublishedItem(Item Item, DateTimeOffset At)
{
    /// <summary>When each item was published, by key.</summary>
    public static Dictionary<string, DateTimeOffset> Moments(IEnumerable<PublishedItem> items) =>
        items.ToDictionary(item => item.Item.Key, item => item.At, StringComparer.Ordinal);
}
