using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ContentJourney.Collections;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Reading;

/// <summary>Reads the parts of a line from a DOM.</summary>
internal static partial class InlineReader
{
    public static ValueList<Inline> ReadChildren(INode parent, int depth) =>
        parent.ChildNodes.SelectMany(child => Read(child, depth)).ToValueList();

    public static IEnumerable<Inline> Read(INode node, int depth) => node switch
    {
        IText text => [new Inline.Run(text.Data)],
        IElement element when Elements.Dropped.Contains(element.LocalName) => [],
        IElement element when depth >= TextShaper.MaxDepth => [new Inline.Run(DomText.Of(element))],
        IElement element => Read(element, element.LocalName, depth + 1),
        _ => [],
    };

    private static IEnumerable<Inline> Read(IElement element, string name, int depth) => name switch
    {
        "br" => [new Inline.Break()],
        "a" => Link(element, depth),
        "img" => Image(element),
        _ when Elements.Emphasis.Contains(name) => [new Inline.Emphasis(ReadChildren(element, depth))],
        _ when Elements.Strong.Contains(name) => [new Inline.Strong(ReadChildren(element, depth))],
        _ when Elements.Code.Contains(name) => [new Inline.Code(DomText.Of(element))],
        _ when Elements.Blocks.Contains(name) || Elements.Flow.Contains(name) => [_space, .. ReadChildren(element, depth), _space],
        _ => ReadChildren(element, depth),
    };

    private static readonly Inline _space = new Inline.Run(" ");

    private static ValueList<Inline> Link(IElement element, int depth)
    {
        var content = ReadChildren(element, depth);
        return Address(element.GetAttribute("href")) is { } url ? [new Inline.Link(url, content)] : content;
    }

    private static Inline[] Image(IElement element)
    {
        var alt = element.GetAttribute("alt") ?? "";
        return Address(element.GetAttribute("src")) is { } url ? [new Inline.Image(url, alt)] : [new Inline.Run(alt)];
    }

    // Markdown writers escape the braces of facts in addresses.
    private static string? Address(string? url) => SafeAddress.Sanitize(EscapedFact().Replace(url ?? "", "{fact:$1}"));

    [GeneratedRegex("%7Bfact:([A-Za-z0-9_.-]{1,100})%7D", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EscapedFact();
}
