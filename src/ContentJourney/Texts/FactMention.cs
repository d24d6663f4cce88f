namespace ContentJourney.Texts;

/// <summary>A place where a source names a fact.</summary>
/// <param name="Name">The name between the colon and the brace, as written; perhaps no valid name.</param>
/// <param name="Position">The index of the opening brace in the source, in UTF-16 units from 0.</param>
public sealed record FactMention(string Name, int Position);
