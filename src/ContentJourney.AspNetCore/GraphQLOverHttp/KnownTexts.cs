using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>
/// Remembers texts that came in JSON by the bytes they came in. Clients send few documents over and over, so most of them need
/// neither be unescaped nor take memory again. Bounded, since anyone can send others.
/// </summary>
internal static class KnownTexts
{
    private const int MaxTexts = 1_000;
    private const int MaxBytes = 4_000;

    private static readonly ConcurrentDictionary<byte[], string> _texts = new(new ByBytes());

    /// <summary>The text of a JSON string.</summary>
    /// <exception cref="InvalidOperationException">Its bytes or escapes are no characters.</exception>
    public static string Read(JsonElement json)
    {
        var bytes = JsonMarshal.GetRawUtf8Value(json);
        if (_texts.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(bytes, out var text))
        {
            return text;
        }

        text = json.GetString()!;
        if (bytes.Length <= MaxBytes)
        {
            Keep(bytes.ToArray(), text);
        }

        return text;
    }

    // Starting anew keeps one who sends ever other texts from shutting out the usual ones.
    private static void Keep(byte[] bytes, string text)
    {
        if (_texts.Count >= MaxTexts)
        {
            _texts.Clear();
        }

        _texts.TryAdd(bytes, text);
    }

    private sealed class ByBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
