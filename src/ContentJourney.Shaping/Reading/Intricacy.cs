using System.Text.RegularExpressions;

namespace ContentJourney.Shaping.Reading;

/// <summary>Recognizes sources that no person wrote: parsers take quadratic time for them, or nest them without end. They are read as plain text.</summary>
internal static partial class Intricacy
{
    // Of a page in one paragraph some hundreds are usual; parsing takes time with the square of them.
    private const int MostMarks = 5_000;

    // Tags that are open at once.
    private const int MostOpen = 500;

    /// <summary>Whether Markdown has more marks in its paragraphs, or more quotations and lists at the start of a line, than a text has.</summary>
    public static bool IsTooMuchMarkdown(string source)
    {
        var (squares, marks) = (0L, 0L);
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            marks = line.IsWhiteSpace() ? 0 : marks;
            var more = marks + line.Count('[') + line.Count('*') + line.Count('_') + line.Count('`');
            squares += (more * more) - (marks * marks);
            marks = more;
        }

        return squares > (long)MostMarks * MostMarks || NestedStarts().IsMatch(source);
    }

    /// <summary>Whether HTML leaves more elements open at once than a page does.</summary>
    public static bool IsTooDeepHtml(string source)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        foreach (Match tag in Tags().Matches(source))
        {
            var (name, closes) = (tag.Groups["name"].Value, tag.Groups["closes"].Length > 0);
            if (!_selfClosing.Contains(name))
            {
                var count = open.GetValueOrDefault(name);
                open[name] = Math.Max(0, count + (closes ? -1 : 1));
                depth += open[name] - count;
            }

            if (depth > MostOpen)
            {
                return true;
            }
        }

        return false;
    }

    // Void elements, and those that the next of their kind closes.
    private static readonly HashSet<string> _selfClosing = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option"],
        StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:[ \t]{0,8}(?:>|[-+*][ \t]|[0-9]{1,9}[.)][ \t])){40}", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NestedStarts();

    [GeneratedRegex("<(?<closes>/?)(?<name>[A-Za-z][A-Za-z0-9-]{0,20})", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
