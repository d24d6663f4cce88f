namespace ContentJourney.Comparing;

/// <summary>A piece of a text and what became of it.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The piece, spaces included.</param>
public sealed record TextRun(TextRunKind Kind, string Text);
