using System.Globalization;
using System.Text;
using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>The plain text of a tree: what every budget of characters, words, bytes and segments counts, and what <c>PLAIN</c> delivers.</summary>
/// <remarks>
/// Blocks are separated by a blank line; entries of a list stand on lines of their own after <c>- </c> or their number, rows of a
/// table on lines with <c> | </c> between the cells. A link is its words, a picture its description, a pause nothing.
/// </remarks>
public static class PlainText
{
    private const string BetweenBlocks = "\n\n";

    /// <summary>The text of a tree.</summary>
    public static string Of(RichText text) => Blocks(text.Blocks, Written);

    /// <summary>The text of a line.</summary>
    public static string Of(ValueList<Inline> line) => Line(line, Written);

    /// <summary>The text as a voice says it: facts in words.</summary>
    public static string Spoken(RichText text) => Blocks(text.Blocks, fact => fact.Spoken);

    /// <summary>The line as a voice says it: facts in words.</summary>
    public static string Spoken(ValueList<Inline> line) => Line(line, fact => fact.Spoken);

    private static string Written(Inline.FactText fact) => fact.Text;

    private static string Blocks(ValueList<Block> blocks, Func<Inline.FactText, string> fact) =>
        string.Join(BetweenBlocks, blocks.Select(block => One(block, fact)).Where(text => text.Length > 0));

    private static string One(Block block, Func<Inline.FactText, string> fact) => block switch
    {
        Block.Paragraph paragraph => Line(paragraph.Content, fact),
        Block.Heading heading => Line(heading.Content, fact),
        Block.BulletList list => string.Join('\n', list.Items.Select((item, index) => Entry(Marker(list.Start, index), Blocks(item, fact)))),
        Block.Quote quote => Blocks(quote.Content, fact),
        Block.Code code => code.Text,
        Block.Table table => string.Join('\n', table.Rows.Prepend(table.Header).Select(row => string.Join(" | ", row.Select(cell => Line(cell, fact))))),
        _ => "",
    };

    private static string Marker(int? start, int index) =>
        start is { } first ? ((long)first + index).ToString(CultureInfo.InvariantCulture) + ". " : "- ";

    private static string Entry(string marker, string text) =>
        marker + text.Replace(BetweenBlocks, "\n", StringComparison.Ordinal).Replace("\n", "\n" + new string(' ', marker.Length), StringComparison.Ordinal);

    private static string Line(ValueList<Inline> line, Func<Inline.FactText, string> fact)
    {
        var text = new StringBuilder();
        Append(text, line, fact);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueList<Inline> line, Func<Inline.FactText, string> fact)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Inline.Emphasis emphasis:
                    Append(text, emphasis.Content, fact);
                    break;
                case Inline.Strong strong:
                    Append(text, strong.Content, fact);
                    break;
                case Inline.Link link:
                    Append(text, link.Content, fact);
                    break;
                default:
                    text.Append(Leaf(inline, fact));
                    break;
            }
        }
    }

    private static string Leaf(Inline inline, Func<Inline.FactText, string> fact) => inline switch
    {
        Inline.Run run => run.Text,
        Inline.Code code => code.Text,
        Inline.Image image => image.Alt,
        Inline.Break => "\n",
        Inline.FactText value => fact(value),
        Inline.FactReference reference => FactReferences.Write(reference.Name),
        _ => "",
    };
}
