using System.Text;
using System.Text.RegularExpressions;
using ContentJourney.Collections;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Writing;

/// <summary>Writes one line of Markdown.</summary>
internal static partial class MarkdownLine
{
    public static string Write(ValueList<Inline> line, MarkdownPlace place = MarkdownPlace.Paragraph)
    {
        var text = Parts(line, place);
        return place == MarkdownPlace.Paragraph ? LineStarts().Replace(text, EscapeStart) : text;
    }

    public static int LongestRun(string text, char character)
    {
        var (longest, current) = (0, 0);
        foreach (var other in text)
        {
            current = other == character ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private static string Parts(ValueList<Inline> line, MarkdownPlace place)
    {
        var text = new StringBuilder();
        for (var index = 0; index < line.Count; index++)
        {
            var plain = IsBoundary(line, index - 1, atEnd: true) && IsBoundary(line, index + 1, atEnd: false);
            text.Append(One(line[index], place, plain));
        }

        return text.ToString();
    }

    // Beside white space, or at the end of a line, a star is sure to open or close.
    private static bool IsBoundary(ValueList<Inline> line, int index, bool atEnd) =>
        index < 0 || index >= line.Count || line[index] is Inline.Break
        || (line[index] is Inline.Run run && char.IsWhiteSpace(atEnd ? run.Text[^1] : run.Text[0]));

    private static string One(Inline inline, MarkdownPlace place, bool plain) => inline switch
    {
        Inline.Run run => Escape(run.Text),
        Inline.Emphasis emphasis => Marked("*", "em", emphasis.Content, place, plain),
        Inline.Strong strong => Marked("**", "strong", strong.Content, place, plain),
        Inline.Code code => Code(code.Text, place),
        Inline.Link link => $"[{Parts(link.Content, place)}]({Address(link.Url)})",
        Inline.Image image => $"![{Escape(image.Alt)}]({Address(image.Url)})",
        Inline.Break => place == MarkdownPlace.Paragraph ? "\\\n" : "<br/>",
        Inline.FactText fact => Escape(fact.Text),
        Inline.FactReference reference => FactReferences.Write(reference.Name),
        _ => "",
    };

    // Stars only where no reader could take them for anything else; else the tags that they stand for.
    private static string Marked(string stars, string tag, ValueList<Inline> content, MarkdownPlace place, bool plain)
    {
        var text = Parts(content, place);
        return plain && content.All(part => part is Inline.Run) && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[^1])
            ? stars + text + stars
            : $"<{tag}>{text}</{tag}>";
    }

    private static string Code(string text, MarkdownPlace place)
    {
        if (place == MarkdownPlace.Cell && text.Contains('|', StringComparison.Ordinal))
        {
            return $"<code>{Escape(text)}</code>";
        }

        var ticks = new string('`', LongestRun(text, '`') + 1);
        var pad = text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return ticks + pad + text + pad + ticks;
    }

    private static string Address(string url) =>
        url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    private static string Escape(string text) => Special().Replace(TextCleaning.Clean(text), match => match.Value is "&" ? "&amp;" : "\\" + match.Value);

    private static string EscapeStart(Match start) =>
        start.Groups["number"].Success ? $"{start.Groups["number"].Value}\\{start.Groups["mark"].Value}" : "\\" + start.Value;

    // An underscore inside a word is only itself.
    [GeneratedRegex(@"[\\`*\[\]<|]|(?<![\p{L}\p{Nd}])_|_(?![\p{L}\p{Nd}])|&(?=[#A-Za-z])|!(?=$)", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    // What begins a block at the start of a line: headings, quotations, bullets, rules, underlines, fences, numbers.
    [GeneratedRegex(@"^(?:[#>+\-=~:]|(?<number>[0-9]{1,9})(?<mark>[.)]))", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LineStarts();
}
