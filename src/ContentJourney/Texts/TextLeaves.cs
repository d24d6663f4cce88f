using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>The places of a tree at which it can be cut, in reading order: lines, code, rules and rows of tables.</summary>
internal static class TextLeaves
{
    public static IEnumerable<TextLeaf> Of(ValueList<Block> blocks, bool inList = false) => blocks.SelectMany(block => block switch
    {
        Block.Paragraph paragraph => [new TextLeaf(paragraph.Content, inList ? TextLeafKind.Entry : TextLeafKind.Paragraph)],
        Block.BulletList list => list.Items.SelectMany(item => Of(item, inList: true)),
        Block.Quote quote => Of(quote.Content, inList),
        Block.Table table => Enumerable.Repeat(new TextLeaf([], TextLeafKind.Whole), Math.Max(1, table.Rows.Count)),
        _ => [new TextLeaf([], TextLeafKind.Whole)],
    });
}
