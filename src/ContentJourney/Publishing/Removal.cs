namespace ContentJourney.Publishing;

/// <summary>Something to be taken out of a site.</summary>
/// <param name="Noun">What sort of thing.</param>
/// <param name="Key">Its key; a file's path.</param>
public sealed record Removal(Noun Noun, string Key);
