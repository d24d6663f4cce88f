using System.Globalization;
using System.Text;

namespace ContentJourney.Recipes.Writing;

/// <summary>How a text stands in YAML: plain where nobody could misread it, as lines where it has several, else quoted.</summary>
internal static class YamlText
{
    // What some reader of YAML takes for something else than a text.
    private static readonly string[] _words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>On one line.</summary>
    public static string Inline(string text) => IsPlain(text) ? text : Quote(text);

    /// <summary>Whether it may stand in a list of one line without quotation marks.</summary>
    public static bool IsWord(string text) => IsPlain(text) && text.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' or '/');

    /// <summary>Whether it may stand as lines below its key: the reader gives back exactly these.</summary>
    public static bool IsBlock(string text)
    {
        var lines = text.EndsWith('\n') ? text[..^1].Split('\n') : text.Split('\n');
        return text.Contains('\n', StringComparison.Ordinal)
            && lines[0].Length > 0 && lines[^1].Length > 0 && !char.IsWhiteSpace(lines[0][0])
            && lines.All(line => line.Length == 0 || !string.IsNullOrWhiteSpace(line))
            && text.All(character => character == '\n' || !IsSpecial(character));
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '/' or '(')
        && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Any(IsSpecial)
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !_words.Contains(text.ToLowerInvariant(), StringComparer.Ordinal)
        && !LooksLikeNumber(text);

    // Numbers, days, moments and the like begin with a digit and have no letter but those of 1e3, 0x1F and 2026-01-01T00:00Z.
    private static bool LooksLikeNumber(string text) => char.IsAsciiDigit(text[0]) && text.All(character => char.IsAsciiHexDigit(character) || character is '.' or '-' or '+' or ':' or '_' or ' ' or 'x' or 'o' or 'T' or 'Z');

    private static bool IsSpecial(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF';

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                _ when IsSpecial(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
