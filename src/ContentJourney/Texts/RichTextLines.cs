using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>The lines of a tree, i.e. its outermost inline sequences: paragraphs, headings and cells.</summary>
internal static class RichTextLines
{
    /// <summary>All lines in reading order.</summary>
    public static IEnumerable<ValueList<Inline>> Lines(this RichText text) => text.Blocks.SelectMany(block => Lines(block, _ => []));

    /// <summary>All lines a voice reads, code among them.</summary>
    public static IEnumerable<ValueList<Inline>> SpokenLines(this RichText text) => text.Blocks.SelectMany(block => Lines(block, code => [[new Inline.Run(code.Text)]]));

    /// <summary>The tree with every line replaced; the same instance where all stayed equal.</summary>
    public static RichText MapLines(this RichText text, Func<ValueList<Inline>, ValueList<Inline>> map)
    {
        var blocks = Map(text.Blocks, map);
        return blocks.Equals(text.Blocks) ? text : new RichText(blocks);
    }

    private static IEnumerable<ValueList<Inline>> Lines(Block block, Func<Block.Code, IEnumerable<ValueList<Inline>>> code) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Content],
        Block.Heading heading => [heading.Content],
        Block.BulletList list => list.Items.SelectMany(item => item).SelectMany(child => Lines(child, code)),
        Block.Quote quote => quote.Content.SelectMany(child => Lines(child, code)),
        Block.Table table => table.Rows.Prepend(table.Header).SelectMany(row => row),
        Block.Code lines => code(lines),
        _ => [],
    };

    private static ValueList<Block> Map(ValueList<Block> blocks, Func<ValueList<Inline>, ValueList<Inline>> map) =>
        blocks.Select<Block, Block>(block => block switch
        {
            Block.Paragraph paragraph => new Block.Paragraph(map(paragraph.Content)),
            Block.Heading heading => heading with { Content = map(heading.Content) },
            Block.BulletList list => list with { Items = list.Items.Select(item => Map(item, map)).ToValueList() },
            Block.Quote quote => new Block.Quote(Map(quote.Content, map)),
            Block.Table table => new Block.Table(MapRow(table.Header, map), table.Rows.Select(row => MapRow(row, map)).ToValueList()),
            _ => block,
        }).ToValueList();

    private static ValueList<ValueList<Inline>> MapRow(ValueList<ValueList<Inline>> row, Func<ValueList<Inline>, ValueList<Inline>> map) =>
        row.Select(map).ToValueList();
}
