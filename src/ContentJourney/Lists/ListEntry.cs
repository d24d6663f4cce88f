using ContentJourney.Publishing;

namespace ContentJourney.Lists;

/// <summary>An item in a list.</summary>
/// <param name="Item">The item.</param>
/// <param name="Rank">Where it stands.</param>
internal readonly record struct ListEntry(PublishedItem Item, ListRank Rank);
