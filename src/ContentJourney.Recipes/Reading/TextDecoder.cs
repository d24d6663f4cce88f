using System.Buffers;
using System.Text.Unicode;

namespace ContentJourney.Recipes.Reading;

/// <summary>Decodes UTF-8 strictly; line ends become LF.</summary>
internal static class TextDecoder
{
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, ProblemLog log)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            log.Add("text.encoding", "Byte 0: this is UTF-16; save the file as UTF-8.", new Place(file));
            return null;
        }

        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var characters = new char[bytes.Length - start];
        if (Utf8.ToUtf16(bytes[start..], characters, out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            log.Add("text.encoding", $"Byte {start + read}: this is no UTF-8; save the file as UTF-8.", PlaceAt(file, characters.AsSpan(0, written)));
            return null;
        }

        var text = characters.AsSpan(0, written);
        var control = text.IndexOfAnyInRange('\0', '\b');
        if (control >= 0)
        {
            log.Add("text.control", $"A text holds no control characters; this is U+{(int)text[control]:X4}.", PlaceAt(file, text[..control]));
            return null;
        }

        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static Place PlaceAt(string file, ReadOnlySpan<char> before) => new(file, before.Count('\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
}
