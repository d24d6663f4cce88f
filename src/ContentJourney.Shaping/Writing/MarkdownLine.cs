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
        return place switch
        {
            MarkdownPlace.Paragraph => LineStarts().Replace(text, EscapeStart),
            MarkdownPlace.Heading when text.EndsWith('#') => text[..^1] + "\\#", // else it closes the heading
            _ => text,
        };
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
            var starred = !IsStress(line.ElementAtOrDefault(index - 1)) && !IsStress(line.ElementAtOrDefault(index + 1));
            text.Append(One(line[index], place, starred));
        }

        return text.ToString();
    }

    // Beside other stars a star could be taken for theirs.
    private static bool IsStress(Inline? neighbor) => neighbor is Inline.Emphasis or Inline.Strong;

    private static string One(Inline inline, MarkdownPlace place, bool starred) => inline switch
    {
        Inline.Run run => Escape(run.Text),
        Inline.Emphasis emphasis => Marked("*", "em", emphasis.Content, place, starred),
        Inline.Strong strong => Marked("**", "strong", strong.Content, place, starred),
        Inline.Code code => Code(code.Text, place),
        Inline.Link link => $"[{Parts(link.Content, place)}]({Address(link.Url)})",
        Inline.Image image => $"![{Escape(image.Alt)}]({Address(image.Url)})",
        Inline.Break => place == MarkdownPlace.Paragraph ? "\\\n" : "<br/>",
        Inline.FactText fact => Escape(fact.Text),
        Inline.FactReference reference => FactReferences.Write(reference.Name),
        _ => "",
    };

    // Stars only where no reader could take them for anything else; else the tags that they stand for.
    private static string Marked(string stars, string tag, ValueList<Inline> content, MarkdownPlace place, bool starred)
    {
        var text = Parts(content, place);
        return starred && content.All(part => part is Inline.Run) && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[^1])
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

    private static string Address(string url) => SpecialInAddress().Replace(url, @"\$0");

    private static string Escape(string text) => Special().Replace(TextCleaning.Clean(text), match => match.Value is "&" ? "&amp;" : "\\" + match.Value);

    private static string EscapeStart(Match start) =>
        start.Groups["number"].Success ? $"{start.Groups["number"].Value}\\{start.Groups["mark"].Value}" : "\\" + start.Value;

    [GeneratedRegex("[()&]", RegexOptions.CultureInvariant)]
    private static partial Regex SpecialInAddress();

    // An underscore inside a word is only itself.
    [GeneratedRegex(@"[\\`*\[\]<|]|(?<![\p{L}\p{Nd}])_|_(?![\p{L}\p{Nd}])|&(?=[#A-Za-z])|!(?=$)", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    // What begins a block at the start of a line: headings, quotations, bullets, rules, underlines, fences, numbers.
    [GeneratedRegex(@"^(?:[#>+\-=~:]|(?<number>[0-9]{1,9})(?<mark>[.)]))", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LineStarts();
}
