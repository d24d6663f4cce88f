using System.Buffers.Binary;

namespace ContentJourney.Editing.Pictures;

/// <summary>Reads from the first bytes of a file what picture it is, and how large. A name or a declared type is never believed.</summary>
internal static class PictureHeader
{
    private const int RiffHeader = 12;
    private static readonly byte[] _png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The kind of a picture made of pixels; null when it is none.</summary>
    public static PictureKind? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(_png) ? PictureKind.Png
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? PictureKind.Jpeg
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? PictureKind.Gif
        : bytes.Length > RiffHeader && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? PictureKind.Webp
        : bytes.Length > RiffHeader && bytes[4..].StartsWith("ftyp"u8) && IsAvif(bytes) ? PictureKind.Avif
        : null;

    /// <summary>The size that a picture of a kind gives itself.</summary>
    public static PictureSize SizeOf(ReadOnlySpan<byte> bytes, PictureKind kind) => kind switch
    {
        PictureKind.Png when bytes.Length >= 24 => PictureSize.Of(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])),
        PictureKind.Gif when bytes.Length >= 10 => PictureSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
        PictureKind.Jpeg => Jpeg(bytes),
        PictureKind.Webp => Webp(bytes[RiffHeader..]),
        PictureKind.Avif => Avif(bytes),
        _ => PictureSize.Unknown,
    };

    // ISO/IEC 14496-12: the major brand, or one of the compatible ones, in the first box.
    private static bool IsAvif(ReadOnlySpan<byte> bytes)
    {
        var box = bytes[..(int)Math.Min(bytes.Length, BinaryPrimitives.ReadUInt32BigEndian(bytes))];
        for (var at = 8; at + 4 <= box.Length; at += 4)
        {
            if (box[at..].StartsWith("avif"u8) || box[at..].StartsWith("avis"u8))
            {
                return true;
            }
        }

        return false;
    }

    // ITU-T T.81: markers up to the first start of frame, which holds the size.
    private static PictureSize Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                return PictureSize.Of(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return PictureSize.Unknown;
    }

    // RFC 9649: the first chunk is of one of three sorts.
    private static PictureSize Webp(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length < 18)
        {
            return PictureSize.Unknown;
        }

        if (chunk.StartsWith("VP8X"u8))
        {
            return PictureSize.Of(1 + Three(chunk[12..]), 1 + Three(chunk[15..]));
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
            return PictureSize.Of(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }

        return PictureSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF);
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    // The largest of the extents it lists: tiles and previews are smaller than the picture.
    private static PictureSize Avif(ReadOnlySpan<byte> bytes)
    {
        var largest = PictureSize.Unknown;
        for (var at = bytes.IndexOf("ispe"u8); at >= 0 && at + 16 <= bytes.Length;)
        {
            var size = PictureSize.Of(BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 12)..]));
            largest = size.Width > (largest.Width ?? 0) ? size : largest;
            var next = bytes[(at + 4)..].IndexOf("ispe"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return largest;
    }
}
