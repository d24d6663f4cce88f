using System.Text;

namespace ContentJourney.GraphQL.Language;

/// <summary>The two directions of block strings: raw text to value, and value to raw text.</summary>
[SpecSection("sec-String-Value")]
internal static class BlockString
{
    /// <summary>
    /// The specification's BlockStringValue(rawValue): without the common indentation and the blank lines at both ends.
    /// The raw value has <c>\"""</c> already replaced and LF as its only line terminator.
    /// </summary>
    public static string Value(string rawValue)
    {
        var lines = rawValue.Split('\n');
        var commonIndent = CommonIndent(lines);
        for (var index = 1; index < lines.Length; index++)
        {
            lines[index] = lines[index].Length > commonIndent ? lines[index][commonIndent..] : string.Empty;
        }

        var first = Array.FindIndex(lines, line => !IsBlank(line));
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return first < 0 ? string.Empty : string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>Whether a block string can hold the text unchanged.</summary>
    public static bool CanHold(string value) => !value.AsSpan().Contains('\r') && Value(Raw(value, string.Empty)) == value;

    /// <summary>Writes the text as a block string whose lines stand at the indentation.</summary>
    public static string Print(string value, string indentation) =>
        "\"\"\"" + Raw(value, indentation).Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal) + "\"\"\"";

    private static string Raw(string value, string indentation)
    {
        var endsOpen = value.EndsWith('"') || value.EndsWith('\\');
        if (!value.AsSpan().Contains('\n') && (value.Length == 0 || Characters.IsWhitespace(value[0]) || !endsOpen))
        {
            return endsOpen ? value + "\n" + indentation : value;
        }

        var raw = new StringBuilder("\n");
        foreach (var line in value.Split('\n'))
        {
            raw.Append(line.Length == 0 ? string.Empty : indentation).Append(line).Append('\n');
        }

        return raw.Append(indentation).ToString();
    }

    private static int CommonIndent(string[] lines) => lines
        .Skip(1)
        .Where(line => !IsBlank(line))
        .Select(Indent)
        .DefaultIfEmpty(0)
        .Min();

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
