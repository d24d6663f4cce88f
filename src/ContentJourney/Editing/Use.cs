using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>One place where something is used.</summary>
/// <param name="Noun">What sort of thing uses it.</param>
/// <param name="Key">That thing's key.</param>
/// <param name="Name">What editors call it.</param>
/// <param name="Path">The place in it, as <see cref="Checking.SitePath"/> describes.</param>
public sealed record Use(Noun Noun, string Key, string Name, string Path);
