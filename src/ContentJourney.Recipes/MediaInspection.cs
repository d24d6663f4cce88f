using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Recipes.Reading;

namespace ContentJourney.Recipes;

/// <summary>Says whether a file may be a medium of a site: of an allowed kind, what its name says, and harmless.</summary>
public static class MediaInspection
{
    private static readonly Dictionary<string, Func<ReadOnlySpan<byte>, bool>> _kinds = new(StringComparer.Ordinal)
    {
        [".png"] = bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        [".jpg"] = IsJpeg,
        [".jpeg"] = IsJpeg,
        [".gif"] = bytes => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8),
        [".webp"] = bytes => bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8),
        [".avif"] = bytes => Brand(bytes).SequenceEqual("avif"u8) || Brand(bytes).SequenceEqual("avis"u8),
        [".mp4"] = bytes => Brand(bytes).Length == 4 && !Brand(bytes).StartsWith("avi"u8),
        [".mp3"] = bytes => bytes.StartsWith("ID3"u8) || (bytes.Length > 1 && bytes[0] == 0xFF && (bytes[1] & 0xE0) == 0xE0),
        [".pdf"] = bytes => bytes.StartsWith("%PDF-"u8),
    };

    /// <summary>Gets the allowed extensions in ordinal order.</summary>
    public static ValueList<string> Extensions { get; } = _kinds.Keys.Append(".svg").Order(StringComparer.Ordinal).ToValueList();

    /// <summary>What is wrong with the file; the path of each problem is the file's.</summary>
    public static ValueList<Problem> Problems(string path, ReadOnlyMemory<byte> content)
    {
        var extension = Path.GetExtension(path);
        if (extension == ".svg")
        {
            return SvgInspection.Problems(path, content);
        }

        return !_kinds.TryGetValue(extension, out var isKind)
            ? [new Problem("media.kind", $"Media are {string.Join(", ", Extensions)} files, with the extension in lower case.", path)]
            : isKind(content.Span) ? [] : [new Problem("media.content", $"The content is not that of a {extension} file.", path)];
    }

    private static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    // ISO/IEC 14496-12, section 4.3: the file type box comes first, its major brand after size and name.
    private static ReadOnlySpan<byte> Brand(ReadOnlySpan<byte> bytes) => bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8) ? bytes[8..12] : [];
}
