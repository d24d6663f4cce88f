using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ContentJourney.Problems;

namespace ContentJourney.Editing.Pictures;

/// <summary>Reads drawings and says what in them could run or fetch something.</summary>
internal static class SvgDrawing
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private static readonly string[] _unsafe = ["script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "base", "link", "meta"];
    private static readonly string[] _animations = ["set", "animate", "animatemotion", "animatetransform", "animatecolor"];
    private static readonly string[] _fetching = ["@import", "image(", "image-set(", "src(", "expression(", "javascript:", "-moz-binding", "\\"];
    private static readonly string[] _dataPictures = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    private static readonly XmlReaderSettings _strict = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MediaEditing.MaxBytes,
        CloseInput = true,
    };

    /// <summary>The drawing's root; null when the bytes are no XML whose root is <c>svg</c>, or hold a document type.</summary>
    public static XElement? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), _strict);
            var document = XDocument.Load(reader);
            return document.Root?.Name == XName.Get("svg", SvgNamespace) && !document.DescendantNodes().OfType<XProcessingInstruction>().Any() ? document.Root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>What it holds that a picture must not, in a few words; null when nothing.</summary>
    public static ProblemText? Fault(XElement root) => root.DescendantsAndSelf().Select(FaultOf).FirstOrDefault(fault => fault is not null);

    /// <summary>The size it gives itself, in its own attributes or by its view box.</summary>
    public static PictureSize SizeOf(XElement root)
    {
        var box = ((string?)root.Attribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var width = Pixels((string?)root.Attribute("width"));
        var height = Pixels((string?)root.Attribute("height"));
        return width is not null && height is not null || box.Length != 4
            ? PictureSize.Of(width ?? 0, height ?? 0)
            : PictureSize.Of(Pixels(box[2]) ?? 0, Pixels(box[3]) ?? 0);
    }

    private static ProblemText? FaultOf(XElement element)
    {
        var name = element.Name.LocalName.ToLowerInvariant();
        return _unsafe.Contains(name) || element.Name.NamespaceName == "http://www.w3.org/1999/xhtml" ? $"the element \"{element.Name.LocalName}\""
            : _animations.Contains(name) && ((string?)element.Attribute("attributeName") ?? "").Contains("href", StringComparison.OrdinalIgnoreCase) ? $"the element \"{element.Name.LocalName}\" on an address"
            : name == "style" && Fetches(element.Value) ? "a style that fetches something"
            : element.Attributes().Select(FaultOf).FirstOrDefault(fault => fault is not null);
    }

    private static ProblemText? FaultOf(XAttribute attribute)
    {
        var name = attribute.Name.LocalName.ToLowerInvariant();
        return attribute.IsNamespaceDeclaration || !IsRead(attribute.Name.NamespaceName) ? null
            : name.StartsWith("on", StringComparison.Ordinal) ? $"the attribute \"{attribute.Name.LocalName}\""
            : name is "href" or "src" && !IsInside(attribute.Value) ? $"a reference to \"{Shortened(attribute.Value)}\""
            : name == "base" || Fetches(attribute.Value) ? (ProblemText)$"the attribute \"{attribute.Name.LocalName}\", which fetches something"
            : null;
    }

    // What a drawing program notes in a namespace of its own means nothing to who shows the drawing.
    private static bool IsRead(string space) => space is "" or SvgNamespace or "http://www.w3.org/1999/xlink" or "http://www.w3.org/XML/1998/namespace";

    private static bool IsInside(string address) =>
        address.StartsWith('#') || _dataPictures.Any(start => address.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool Fetches(string style)
    {
        var compact = string.Concat(style.Where(character => !char.IsWhiteSpace(character) && character is not ('"' or '\''))).ToLowerInvariant();
        return _fetching.Any(word => compact.Contains(word, StringComparison.Ordinal))
            || compact.Split("url(").Skip(1).Any(rest => !IsInside(rest));
    }

    private static long? Pixels(string? length)
    {
        var text = (length ?? "").Trim();
        var number = text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text;
        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is >= 0.5m and <= 100_000 ? (long)decimal.Round(pixels, MidpointRounding.AwayFromZero) : null;
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
