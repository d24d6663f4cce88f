using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>Brings a text into the one form in which equal texts are equal values.</summary>
/// <remarks>
/// Characters that not every form can hold go; white space becomes single spaces, stands beside mark-up instead of inside it, and
/// not at either end of a line or beside a line break; neighboring runs, and neighboring code, are one; stress inside the same stress is one; mark-up,
/// lines and blocks without content go. References to facts in runs are recognized.
/// </remarks>
public static class TextNormalizer
{
    /// <summary>The normal form of a text; the same instance where it is in it.</summary>
    public static RichText Normalize(RichText text)
    {
        var blocks = Normalize(text.Blocks);
        return blocks.Equals(text.Blocks) ? text : new RichText(blocks);
    }

    /// <summary>The normal form of a line.</summary>
    public static ValueList<Inline> Normalize(ValueList<Inline> line) => LineNormalizer.Normalize(line);

    private static ValueList<Block> Normalize(ValueList<Block> blocks) => blocks.Select(Normalize).OfType<Block>().ToValueList();

    private static Block? Normalize(Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                return LineNormalizer.Normalize(paragraph.Content) is { Count: > 0 } words ? new Block.Paragraph(words) : null;
            case Block.Heading heading:
                return LineNormalizer.Normalize(heading.Content) is { Count: > 0 } title ? new Block.Heading(Math.Clamp(heading.Level, 2, 6), title) : null;
            case Block.BulletList list:
                var items = list.Items.Select(Normalize).Where(item => item.Count > 0).ToValueList();
                return items.Count > 0 ? list with { Items = items } : null;
            case Block.Quote quote:
                return Normalize(quote.Content) is { Count: > 0 } content ? new Block.Quote(content) : null;
            case Block.Table table:
                return Table(table);
            case Block.Code code:
                return TextCleaning.Clean(code.Text) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? new Block.Code(text) : null;
            default:
                return block;
        }
    }

    // Every row has as many cells as the widest; a table whose cells are all empty says nothing.
    private static Block.Table? Table(Block.Table table)
    {
        var rows = table.Rows.Prepend(table.Header).Select(row => row.Select(LineNormalizer.Normalize).ToArray()).ToArray();
        var width = rows.Max(row => row.Length);
        var padded = rows.Select(row => row.Concat(Enumerable.Repeat<ValueList<Inline>>([], width - row.Length)).ToValueList()).ToArray();
        return Array.Exists(padded, row => row.Any(cell => cell.Count > 0)) ? new Block.Table(padded[0], padded.Skip(1).ToValueList()) : null;
    }
}
