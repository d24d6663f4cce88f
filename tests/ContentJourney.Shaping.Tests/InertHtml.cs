using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ContentJourney.Shaping.Tests;

/// <summary>Asserts that HTML can do nothing: a browser sees only elements, attributes and schemes of this list.</summary>
internal static class InertHtml
{
    private static readonly string[] _elements =
        ["p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "hr", "br", "em", "strong", "a", "img"];

    private static readonly string[] _attributes = ["a href", "img src", "img alt", "ol start"];

    private static readonly string[] _schemes = ["http", "https", "mailto", "tel"];

    public static void Check(string html)
    {
        using var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html);
        Assert.Empty(document.Head!.ChildNodes);
        Assert.Empty(document.Body!.Attributes);
        Assert.All(document.Body!.QuerySelectorAll("*"), Check);
        Assert.DoesNotContain(document.Body!.Descendants(), node => node.NodeType is NodeType.Comment or NodeType.ProcessingInstruction or NodeType.CharacterData);
    }

    private static void Check(IElement element)
    {
        Assert.Contains(element.LocalName, _elements);
        foreach (var attribute in element.Attributes)
        {
            Assert.Contains($"{element.LocalName} {attribute.Name}", _attributes);
        }

        CheckAddress(element.GetAttribute("href"));
        CheckAddress(element.GetAttribute("src"));
    }

    // As a browser reads an address: without control characters and white space, backslashes as slashes, percent signs resolved.
    private static void CheckAddress(string? address)
    {
        if (address is not null)
        {
            Assert.DoesNotContain(address, character => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\');
            Assert.False(address.StartsWith("//", StringComparison.Ordinal), address);
            Assert.True(!Uri.TryCreate(address.StartsWith('/') ? "x" : address, UriKind.Absolute, out var uri) || _schemes.Contains(uri.Scheme), address);
        }
    }
}
