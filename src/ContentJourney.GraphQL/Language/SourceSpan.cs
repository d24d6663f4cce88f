namespace ContentJourney.GraphQL.Language;

/// <summary>The part of a document that a node was read from.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last code unit.</param>
/// <param name="Location">The place of the first code unit.</param>
public readonly record struct SourceSpan(int Start, int End, SourceLocation Location);
