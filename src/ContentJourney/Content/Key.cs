using ContentJourney.Problems;

namespace ContentJourney.Content;

/// <summary>The spelling of keys: stable names that stand in recipes, addresses and the API.</summary>
public static class Key
{
    /// <summary>The longest key in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>What a key looks like, for messages.</summary>
    public static ProblemText Rule { get; } = "lower-case letters a–z, digits and single hyphens between them, e.g. \"technik-max\"";

    /// <summary>What a name looks like, for messages.</summary>
    public static ProblemText NameRule { get; } = "a letter a–z, then letters and digits, e.g. \"heatUp\"";

    /// <summary>Whether the text is a key: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most <see cref="MaxLength"/> long.</summary>
    public static bool IsKey(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>Whether the text names a fact, an own field or an attribute: <c>[a-z][A-Za-z0-9]*</c>, at most <see cref="MaxLength"/> long.</summary>
    public static bool IsName(string? text) =>
        text is { Length: > 0 and <= MaxLength } && char.IsAsciiLetterLower(text[0]) && text.All(char.IsAsciiLetterOrDigit);
}
