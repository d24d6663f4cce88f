namespace ContentJourney.Content;

/// <summary>Something that every variant must say the same, e.g. a price. Texts refer to it as <c>{fact:name}</c>.</summary>
/// <param name="Name">The name, unique in the item.</param>
/// <param name="Value">The value.</param>
public sealed record Fact(string Name, FactValue Value);
