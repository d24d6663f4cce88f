using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>A place in a text: everything before it stays.</summary>
/// <param name="Leaf">The index of the leaf, in reading order.</param>
/// <param name="Position">The position in the leaf's flat line; 0 leaves the leaf out.</param>
internal sealed record TextCut(int Leaf, int Position)
{
    /// <summary>The text up to here. A heading or rule never stands last, nor an empty list, quotation or head of a table.</summary>
    public RichText Apply(RichText text, string suffix = "")
    {
        var leaf = 0;
        return new RichText(Blocks(text.Blocks, ref leaf, suffix));
    }

    private ValueList<Block> Blocks(ValueList<Block> blocks, ref int leaf, string suffix)
    {
        var kept = new List<Block>();
        foreach (var block in blocks)
        {
            if (leaf <= Leaf && One(block, ref leaf, suffix) is { } part)
            {
                kept.Add(part);
            }
        }

        while (leaf > Leaf && kept is [.., Block.Heading or Block.Rule])
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept.ToValueList();
    }

    private Block? One(Block block, ref int leaf, string suffix)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                return Paragraph(paragraph, leaf++, suffix);
            case Block.BulletList list:
                var items = Items(list.Items, ref leaf, suffix);
                return items.Count == 0 ? null : list with { Items = items };
            case Block.Quote quote:
                var content = Blocks(quote.Content, ref leaf, suffix);
                return content.Count == 0 ? null : new Block.Quote(content);
            case Block.Table table:
                var rows = table.Rows.Take(Math.Max(0, Leaf - leaf)).ToValueList();
                leaf += Math.Max(1, table.Rows.Count);
                return rows.Count == 0 && (table.Rows.Count > 0 || leaf > Leaf) ? null : table with { Rows = rows };
            default:
                return leaf++ < Leaf ? block : null;
        }
    }

    private ValueList<ValueList<Block>> Items(ValueList<ValueList<Block>> items, ref int leaf, string suffix)
    {
        var kept = new List<ValueList<Block>>();
        foreach (var item in items)
        {
            if (leaf <= Leaf && Blocks(item, ref leaf, suffix) is { Count: > 0 } blocks)
            {
                kept.Add(blocks);
            }
        }

        return kept.ToValueList();
    }

    private Block.Paragraph? Paragraph(Block.Paragraph paragraph, int leaf, string suffix)
    {
        if (leaf != Leaf)
        {
            return leaf < Leaf ? paragraph : null;
        }

        var content = InlineTrimming.TrimEnd(InlineView.Slice(paragraph.Content, 0, Position), suffix.Length > 0);
        return content.Count == 0 ? null : new Block.Paragraph(InlineTrimming.Append(content, suffix));
    }
}
