using System.Text;
using AngleSharp.Dom;

namespace ContentJourney.Shaping.Reading;

/// <summary>Walks a DOM without recursion, so that no nesting is too deep, and without what is dropped.</summary>
internal static class DomText
{
    /// <summary>The text of a node.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        foreach (var inner in Nodes(node))
        {
            text.Append(inner is IText words ? words.Data : inner is IElement { LocalName: "br" } ? "\n" : "");
        }

        return text.ToString();
    }

    /// <summary>The elements in a node.</summary>
    public static IEnumerable<IElement> Elements(INode node) => Nodes(node).OfType<IElement>();

    private static IEnumerable<INode> Nodes(INode root)
    {
        for (var node = root is IText ? root : Next(root, root); node is not null; node = Next(node, root))
        {
            yield return node;
        }
    }

    private static INode? Next(INode node, INode root)
    {
        if (node.FirstChild is { } child && !(node is IElement element && Reading.Elements.Dropped.Contains(element.LocalName)))
        {
            return child;
        }

        for (var up = node; up is not null && up != root; up = up.Parent)
        {
            if (up.NextSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }
}
