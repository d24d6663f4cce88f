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
        var open = new Stack<INode>([root]);
        while (open.TryPop(out var node))
        {
            if (node != root || node is IText)
            {
                yield return node;
            }

            for (var index = IsDropped(node) ? 0 : node.ChildNodes.Length; index > 0; index--)
            {
                open.Push(node.ChildNodes[index - 1]);
            }
        }
    }

    private static bool IsDropped(INode node) => node is IElement element && Reading.Elements.Dropped.Contains(element.LocalName);
}
