using AngleSharp.Dom;
using ContentJourney.Collections;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Reading;

/// <summary>Reads a table: its first row is the head. Cells hold lines only.</summary>
internal static class TableReader
{
    public static IEnumerable<Block> Read(IElement table, int depth)
    {
        var rows = Rows(table).Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => InlineReader.ReadChildren(cell, depth)).ToValueList()).ToArray();
        return rows.Length == 0 ? [] : [new Block.Table(rows[0], rows.Skip(1).ToValueList())];
    }

    private static IEnumerable<IElement> Rows(IElement part) => part.Children.SelectMany(child => child.LocalName switch
    {
        "tr" => [child],
        "thead" or "tbody" or "tfoot" => Rows(child),
        _ => Enumerable.Empty<IElement>(),
    });
}
