using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ContentJourney.GraphQL.Response;

/// <summary>
/// JSON in UTF-8 as it is being written, in rented memory. Unlike the writers of the framework it can be set back to an earlier
/// length, which is how a null takes the place of an object that has begun to be written.
/// </summary>
/// <param name="length">About how long it becomes.</param>
internal sealed class JsonBuffer(int length = JsonBuffer.UsualLength) : IDisposable
{
    /// <summary>That of most responses.</summary>
    public const int UsualLength = 4 * 1024;

    /// <summary>That of a value.</summary>
    public const int ShortLength = 128;

    private const int MaxNumberLength = 64;
    private const int MaxBytesPerCharacter = 3;

    private static readonly SearchValues<char> _escaped = SearchValues.Create("\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(length);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Forgets what was written behind a length.</summary>
    public void SetBack(int length) => Length = length;

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Raw(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number<T>(T value)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(Room(MaxNumberLength), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Raw((byte)'"');
        for (var next = text.IndexOfAny(_escaped); next >= 0; next = text.IndexOfAny(_escaped))
        {
            Unescaped(text[..next]);
            Escape(text[next]);
            text = text[(next + 1)..];
        }

        Unescaped(text);
        Raw((byte)'"');
    }

    public void Element(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            element.WriteTo(writer);
        }

        Raw(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    // Half a surrogate pair, which no JSON can hold, becomes U+FFFD.
    private void Unescaped(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Room(text.Length * MaxBytesPerCharacter), out _, out var written);
        Length += written;
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '"':
                Raw("\\\""u8);
                break;
            case '\\':
                Raw("\\\\"u8);
                break;
            case '\n':
                Raw("\\n"u8);
                break;
            case '\r':
                Raw("\\r"u8);
                break;
            case '\t':
                Raw("\\t"u8);
                break;
            default:
                Raw(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")));
                break;
        }
    }

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - Length < bytes)
        {
            Grow(bytes);
        }

        return _bytes.AsSpan(Length);
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + bytes));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
