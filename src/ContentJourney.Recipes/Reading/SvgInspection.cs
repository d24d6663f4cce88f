using System.Xml;
using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Recipes.Reading;

/// <summary>Says whether an SVG drawing is nothing but a drawing: no script, no handlers, nothing from elsewhere, no entities.</summary>
internal static class SvgInspection
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private static readonly string[] _elements = ["script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "audio", "video", "canvas", "link", "meta", "base"];
    private static readonly string[] _pictures = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"];

    public static ValueList<Problem> Problems(string path, ReadOnlyMemory<byte> content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = content.Length + 1L };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), settings);
            return Faults(reader).Distinct().Select(fault => new Problem("media.svg", fault, path)).ToValueList();
        }
        catch (XmlException exception)
        {
            return [new Problem("media.svg", $"This is no SVG drawing without DOCTYPE: {exception.Message}", path)];
        }
    }

    private static IEnumerable<ProblemText> Faults(XmlReader reader)
    {
        var isRoot = true;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.ProcessingInstruction)
            {
                yield return $"A drawing has no processing instruction; this one has \"{reader.Name}\".";
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && HasForeignStyle(reader.Value))
            {
                yield return "A drawing takes nothing from elsewhere; its style does.";
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                foreach (var fault in ElementFaults(reader, isRoot))
                {
                    yield return fault;
                }

                isRoot = false;
            }
        }
    }

    private static IEnumerable<ProblemText> ElementFaults(XmlReader reader, bool isRoot)
    {
        if (isRoot && (reader.LocalName != "svg" || reader.NamespaceURI != SvgNamespace))
        {
            yield return $"The first element is no <svg xmlns=\"{SvgNamespace}\">.";
        }

        if (_elements.Contains(reader.LocalName.ToLowerInvariant(), StringComparer.Ordinal) || reader.NamespaceURI.EndsWith("xhtml", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"A drawing has no <{reader.Name}>.";
        }

        while (reader.MoveToNextAttribute())
        {
            if (AttributeFault(reader.LocalName.ToLowerInvariant(), reader.Prefix, reader.Value.Trim()) is { } fault)
            {
                yield return fault;
            }
        }

        reader.MoveToElement();
    }

    private static ProblemText? AttributeFault(string name, string prefix, string value) => name switch
    {
        _ when name.StartsWith("on", StringComparison.Ordinal) => (ProblemText)$"A drawing has no event handlers; this one has \"{name}\".",
        "href" or "src" when !IsInside(value) => $"A drawing refers to nothing outside itself; this one refers to \"{Shortened(value)}\".",
        "base" when prefix == "xml" => "A drawing refers to nothing outside itself; this one has xml:base.",
        "attributename" when IsUnsafeTarget(value.ToLowerInvariant()) => $"A drawing does not animate \"{value}\".",
        _ when HasForeignStyle(value) => $"A drawing takes nothing from elsewhere; its \"{name}\" does.",
        _ => null,
    };

    private static bool IsInside(string value) => value.StartsWith('#') || _pictures.Any(start => value.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool IsUnsafeTarget(string name) => name.EndsWith("href", StringComparison.Ordinal) || name.StartsWith("on", StringComparison.Ordinal);

    // url(#gradient) stays inside. A backslash could hide the word from us, so none is allowed beside one of these.
    private static bool HasForeignStyle(string text)
    {
        var folded = string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('"' or '\''))).ToLowerInvariant();
        var inside = folded.Replace("url(#", "", StringComparison.Ordinal);
        return inside.Contains("url(", StringComparison.Ordinal)
            || inside.Contains("@import", StringComparison.Ordinal)
            || inside.Contains("image-set(", StringComparison.Ordinal)
            || inside.Contains("javascript:", StringComparison.Ordinal)
            || inside.Contains("expression(", StringComparison.Ordinal)
            || (folded.Contains('\\', StringComparison.Ordinal) && (folded.Contains('(', StringComparison.Ordinal) || folded.Contains('@', StringComparison.Ordinal)));
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
