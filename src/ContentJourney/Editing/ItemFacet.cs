namespace ContentJourney.Editing;

/// <summary>Something to narrow the content list to.</summary>
/// <param name="Key">A topic, an owner, an account or a language.</param>
/// <param name="Count">How many items there are with it.</param>
public sealed record ItemFacet(string Key, int Count);
