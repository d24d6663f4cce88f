using AngleSharp.Dom;
using ContentJourney.Collections;
using ContentJourney.Texts;
using static ContentJourney.Collections.ValueList;

namespace ContentJourney.Shaping.Reading;

/// <summary>Reads blocks from a DOM; what stands between blocks becomes paragraphs.</summary>
internal sealed class BlockReader
{
    private readonly List<Block> _blocks = [];
    private readonly List<Inline> _line = [];

    public static ValueList<Block> Read(INode? parent, int depth = 0)
    {
        var reader = new BlockReader();
        reader.AddChildren(parent, depth);
        reader.EndParagraph();
        return reader._blocks.ToValueList();
    }

    private void AddChildren(INode? parent, int depth)
    {
        foreach (var child in parent?.ChildNodes ?? Enumerable.Empty<INode>())
        {
            Add(child, depth);
        }
    }

    private void Add(INode node, int depth)
    {
        var name = (node as IElement)?.LocalName ?? "";
        if (depth >= TextShaper.MaxDepth || !IsBlockLike(node, name))
        {
            _line.AddRange(InlineReader.Read(node, depth));
        }
        else if (Elements.Blocks.Contains(name))
        {
            EndParagraph();
            AddBlock((IElement)node, name, depth + 1);
        }
        else
        {
            EndParagraph();
            AddChildren(node, depth + 1);
            EndParagraph();
        }
    }

    // "<b><p>…</p></b>" and custom elements around paragraphs: the blocks count, the mark-up around them goes.
    private static bool IsBlockLike(INode node, string name) =>
        node is IElement element && !Elements.Dropped.Contains(name) && (IsBlockName(name) || HoldsBlocks(element));

    private static bool IsBlockName(string name) => Elements.Blocks.Contains(name) || Elements.Flow.Contains(name);

    private static bool HoldsBlocks(IElement element) =>
        element.FirstElementChild is not null && DomText.Elements(element).Any(inner => IsBlockName(inner.LocalName));

    private void EndParagraph()
    {
        if (_line.Count > 0)
        {
            _blocks.Add(new Block.Paragraph(_line.ToValueList()));
            _line.Clear();
        }
    }

    private void AddBlock(IElement element, string name, int depth)
    {
        switch (name)
        {
            case "ul":
                _blocks.Add(new Block.BulletList(null, Items(element, depth)));
                break;
            case "ol":
                _blocks.Add(new Block.BulletList(Start(element), Items(element, depth)));
                break;
            case "blockquote":
                _blocks.Add(new Block.Quote(Read(element, depth)));
                break;
            case "pre":
                _blocks.Add(new Block.Code(CodeText(element)));
                break;
            case "table":
                _blocks.AddRange(TableReader.Read(element, depth));
                break;
            case "hr":
                _blocks.Add(new Block.Rule());
                break;
            default:
                _blocks.Add(new Block.Heading(Math.Max(2, name[1] - '0'), InlineReader.ReadChildren(element, depth)));
                break;
        }
    }

    private static ValueList<ValueList<Block>> Items(IElement list, int depth) =>
        list.ChildNodes.Where(node => node is IElement || !string.IsNullOrWhiteSpace(node.TextContent))
            .Where(node => node is IElement or IText)
            .Select(node => node is IElement { LocalName: "li" } ? Read(node, depth) : Read(node))
            .ToValueList();

    private static int Start(IElement list) =>
        int.TryParse(list.GetAttribute("start"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var start) && start <= 999_999_999 ? start : 1;

    private static string CodeText(IElement element) => DomText.Of(element) is [.. var text, '\n'] ? text : DomText.Of(element);
}
