using ContentJourney.Problems;

namespace ContentJourney.Checking;

/// <summary>Which addresses content may lead to.</summary>
internal static class Address
{
    public static readonly ProblemText Rule = "https://…, http://…, tel:…, mailto:… or a path that starts with one slash";

    private static readonly string[] _schemes = ["https://", "http://", "tel:", "mailto:"];

    /// <summary>Whether the text is an item's address: root-relative, canonical, without query and fragment.</summary>
    public static bool IsPath(string text) =>
        text == "/" || (text.StartsWith('/') && text.Length <= 400 && IsClean(text)
            && text.IndexOfAny(['?', '#']) < 0
            && text[1..].Split('/').All(name => name.Length > 0 && name is not "." and not ".."));

    /// <summary>Whether the text is an address of an allowed scheme, or root-relative.</summary>
    public static bool IsAllowed(string text) => IsClean(text)
        && (IsRootRelative(text) || _schemes.Any(scheme => text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the text leads to a place on the same site. Two slashes lead to another host.</summary>
    public static bool IsRootRelative(string text) => text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal);

    private static bool IsClean(string text) => !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character == '\\');
}
