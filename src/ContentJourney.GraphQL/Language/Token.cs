namespace ContentJourney.GraphQL.Language;

/// <summary>A lexical token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Location">The place of its first code unit.</param>
/// <param name="Text">The interpreted value of a string; null for all other tokens, which stand in the source as they are.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, SourceLocation Location, string? Text = null);
