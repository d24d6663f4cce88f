using System.Globalization;

namespace ContentJourney.Texts;

/// <summary>Which addresses may stand in a text: http, https, mailto, tel, root-relative, relative and fragments.</summary>
/// <remarks>Refused are every other scheme, addresses that begin with two slashes (they name a foreign host without saying so), and any with control characters, white space, backslashes or angle brackets, which programs read in different ways.</remarks>
public static class SafeAddress
{
    /// <summary>The longest address in UTF-16 units.</summary>
    public const int MaxLength = 4000;

    private static readonly string[] _schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Whether the address is allowed. Facts in it count as ordinary letters here, so an address is to be asked again once they are filled in.</summary>
    public static bool IsAllowed(string address)
    {
        var text = FactReferences.Replace(address, _ => "x");
        return text.Length is > 0 and <= MaxLength
            && text.All(IsHarmless)
            && !text.StartsWith("//", StringComparison.Ordinal)
            && HasAllowedScheme(text);
    }

    /// <summary>The address without the white space around it if it is allowed, else null.</summary>
    public static string? Sanitize(string? address) => address?.Trim() is { } trimmed && IsAllowed(trimmed) ? trimmed : null;

    private static bool IsHarmless(char character) =>
        !char.IsControl(character) && !char.IsWhiteSpace(character) && !IsInvisible(character) && character is not ('\\' or '<' or '>' or '"' or '`');

    // Zero-width and directional characters hide what an address really is; surrogates of pairs are fine, U+FFFD is a decoding error.
    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.PrivateUse || character == '\uFFFD';

    // RFC 3986, section 4.2: a colon before any "/", "?" or "#" ends a scheme.
    private static bool HasAllowedScheme(string text)
    {
        var end = text.IndexOfAny([':', '/', '?', '#']);
        if (end < 0 || text[end] != ':')
        {
            return true;
        }

        return _schemes.Contains(text[..end], StringComparer.OrdinalIgnoreCase) && !IsWebWithoutHost(text);
    }

    // "https:foo" is relative for some programs and absolute for others.
    private static bool IsWebWithoutHost(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && (!text.Contains("://", StringComparison.Ordinal) || text.EndsWith("://", StringComparison.Ordinal));
}
