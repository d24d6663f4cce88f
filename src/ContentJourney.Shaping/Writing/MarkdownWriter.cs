using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Writing;

/// <summary>Writes CommonMark with pipe tables that reads back as the same tree. What Markdown cannot say becomes the HTML that Markdown allows.</summary>
internal static class MarkdownWriter
{
    // Keeps two lists, or an empty list entry and what follows, apart.
    private const string Separator = "<!-- -->";

    public static string Write(RichText text) => Blocks(text.Blocks);

    private static string Blocks(ValueList<Block> blocks) =>
        string.Join("\n\n", blocks.SelectMany((block, index) => index > 0 && Merges(blocks[index - 1], block) ? [Separator, One(block)] : new[] { One(block) }));

    // Lists of the same kind side by side are one list to a reader.
    private static bool Merges(Block before, Block after) =>
        before is Block.BulletList first && after is Block.BulletList second && first.Start is null == second.Start is null;

    private static string One(Block block) => block switch
    {
        Block.Paragraph paragraph => MarkdownLine.Write(paragraph.Content),
        Block.Heading heading => new string('#', heading.Level) + " " + MarkdownLine.Write(heading.Content, MarkdownPlace.Heading),
        Block.BulletList list => string.Join('\n', list.Items.Select((item, index) => Entry(list.Start is { } start ? Number(start + index) : "- ", item))),
        Block.Quote quote => Prefixed("> ", "> ", Blocks(quote.Content)),
        Block.Code code => Fenced(code.Text),
        Block.Table table => Table(table),
        _ => "***",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture) + ". ";

    private static string Entry(string marker, ValueList<Block> item) => Prefixed(marker, new string(' ', marker.Length), Blocks(item));

    private static string Prefixed(string first, string rest, string text) =>
        first + string.Join('\n', text.Split('\n').Select((line, index) => index == 0 ? line : (rest + line).TrimEnd(' ')));

    private static string Fenced(string text)
    {
        var fence = new string('`', Math.Max(3, MarkdownLine.LongestRun(text, '`') + 1));
        return $"{fence}\n{text}\n{fence}";
    }

    private static string Table(Block.Table table)
    {
        var lines = table.Rows.Select(Row).Prepend(Row(table.Header.Select(_ => "---"))).Prepend(Row(table.Header));
        return string.Join('\n', lines);
    }

    private static string Row(ValueList<ValueList<Inline>> row) => Row(row.Select(cell => MarkdownLine.Write(cell, MarkdownPlace.Cell)));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
