using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ContentJourney.Web.Tests.Safety;

/// <summary>Asserts that a page, as a browser reads it, runs nothing that came with a text.</summary>
internal static class InertPage
{
    private static readonly string[] _addresses = ["href", "src", "action", "formaction", "data", "poster", "xlink:href"];

    /// <summary>The faults of a page.</summary>
    public static IReadOnlyList<string> Faults(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return [.. document.All.SelectMany(Faults)];
    }

    private static IEnumerable<string> Faults(IElement element)
    {
        if (element.LocalName == "script" && !IsOwn(element))
        {
            yield return $"a script: {element.OuterHtml}";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                yield return $"a handler: {attribute.Name} of {element.LocalName}";
            }

            if (_addresses.Contains(attribute.Name, StringComparer.OrdinalIgnoreCase) && IsScript(attribute.Value))
            {
                yield return $"an address that runs: {attribute.Name} of {element.LocalName} is {attribute.Value}";
            }

            foreach (var fault in attribute.Name == "srcdoc" ? Faults(attribute.Value) : [])
            {
                yield return $"in a frame, {fault}";
            }
        }
    }

    // One of the product's files, or data that is whole and stays data.
    private static bool IsOwn(IElement script) => script.GetAttribute("type") == "application/json"
        ? IsJson(script.TextContent)
        : script.TextContent.Length == 0 && script.GetAttribute("src")?.StartsWith("/_content/", StringComparison.Ordinal) == true;

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Browsers pass over control characters and white space in a scheme.
    private static bool IsScript(string address)
    {
        var text = string.Concat(address.Where(character => !char.IsControl(character) && !char.IsWhiteSpace(character)));
        return text.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("data:text", StringComparison.OrdinalIgnoreCase);
    }
}
