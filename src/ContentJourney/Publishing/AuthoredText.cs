using ContentJourney.Texts;

namespace ContentJourney.Publishing;

/// <summary>A text as an editor wrote it. Compared by reference, which makes it the cheap half of a cache key.</summary>
public sealed class AuthoredText(string source, TextSyntax syntax)
{
    /// <summary>Gets the text as written.</summary>
    public string Source { get; } = source;

    /// <summary>Gets how to read it.</summary>
    public TextSyntax Syntax { get; } = syntax;

    /// <summary>Gets whether it says "none here".</summary>
    public bool SaysNone { get; } = string.IsNullOrWhiteSpace(source);
}
