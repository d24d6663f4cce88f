using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>An item as somebody once saved it.</summary>
/// <param name="Number">Counts the item's versions from 1.</param>
/// <param name="Item">The item.</param>
/// <param name="By">Who saved it, and when.</param>
/// <param name="What">What was done, in a few words for editors, e.g. <c>saved</c>, <c>restored version 3</c>.</param>
public sealed record ItemVersion(int Number, Item Item, Authorship By, string What);
