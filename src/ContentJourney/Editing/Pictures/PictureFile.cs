using System.Text;
using ContentJourney.Content;
using ContentJourney.Lists;
using ContentJourney.Problems;

namespace ContentJourney.Editing.Pictures;

/// <summary>A picture that somebody sends, looked at before it is kept.</summary>
/// <param name="Stem">The name it is kept under, without extension: spelt like a key.</param>
/// <param name="Extension">The extension of its kind, with the dot.</param>
/// <param name="Size">The size it gives itself.</param>
internal sealed record PictureFile(string Stem, string Extension, PictureSize Size)
{
    private const int MaxStem = 80;

    private static readonly Dictionary<string, PictureKind> _extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = PictureKind.Png,
        [".jpg"] = PictureKind.Jpeg,
        [".jpeg"] = PictureKind.Jpeg,
        [".gif"] = PictureKind.Gif,
        [".webp"] = PictureKind.Webp,
        [".avif"] = PictureKind.Avif,
        [".svg"] = PictureKind.Svg,
    };

    /// <summary>Looks at a picture. Problems as <see cref="MediaEditing.UploadAsync"/> lists them.</summary>
    public static Outcome<PictureFile> Of(string name, ReadOnlyMemory<byte> bytes)
    {
        var drawing = PictureHeader.KindOf(bytes.Span) is null ? SvgDrawing.Read(bytes) : null;
        if ((drawing is not null ? PictureKind.Svg : PictureHeader.KindOf(bytes.Span)) is not { } kind)
        {
            return Failed("media.type.unknown", $"\"{name}\" is no picture by its content; PNG, JPEG, GIF, WebP, AVIF and SVG are taken, drawings without a document type.");
        }

        var extension = ExtensionOf(name);
        if (!_extensions.TryGetValue(extension, out var said) || said != kind)
        {
            return Failed("media.type.mismatch", $"\"{name}\" is a picture of the kind {kind.ToString().ToUpperInvariant()} by its content, and its name says otherwise; send it as {kind.ToString().ToLowerInvariant()}.");
        }

        return drawing is not null && SvgDrawing.Fault(drawing) is { } fault
            ? Failed("media.svg.unsafe", $"The drawing holds {fault}; a drawing shows, and neither runs nor fetches anything. Save it as plain SVG.")
            : new PictureFile(StemOf(name), extension.ToLowerInvariant(), drawing is null ? PictureHeader.SizeOf(bytes.Span, kind) : SvgDrawing.SizeOf(drawing));
    }

    private static Outcome<PictureFile> Failed(string code, ProblemText text) => Outcome.Failed<PictureFile>(code, text, "file");

    // The last part of whatever path a browser sends.
    private static string FileNameOf(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];

    private static string ExtensionOf(string name) => FileNameOf(name) is var file && file.LastIndexOf('.') is >= 0 and var dot ? file[dot..] : "";

    private static string StemOf(string name)
    {
        var stem = new StringBuilder();
        foreach (var character in Folding.Fold(FileNameOf(name)[..^ExtensionOf(name).Length]))
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            {
                stem.Append(character);
            }
            else if (stem.Length > 0 && stem[^1] != '-')
            {
                stem.Append('-');
            }
        }

        var text = stem.ToString(0, Math.Min(stem.Length, MaxStem)).Trim('-');
        return Key.IsKey(text) ? text : "picture";
    }
}
