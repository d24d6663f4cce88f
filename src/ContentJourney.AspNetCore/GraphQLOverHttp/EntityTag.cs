using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Lets a client that holds an answer ask whether it still is one.</summary>
internal static class EntityTag
{
    private const int Bytes = 16;
    private const string WeakMark = "W/";

    /// <summary>Names a body. Weak, since compression changes the bytes that are sent, not what they say.</summary>
    public static string Of(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return $"{WeakMark}\"{Base64Url.EncodeToString(hash[..Bytes])}\"";
    }

    /// <summary>Whether the client holds the answer of the tag already, as <c>If-None-Match</c> says.</summary>
    public static bool IsHeld(HttpRequest request, string tag)
    {
        var given = request.Headers.IfNoneMatch;
        return given.Count > 0 && given.Any(tags => tags is not null && tags.Split(',', StringSplitOptions.TrimEntries).Any(one => one == "*" || Strong(one).SequenceEqual(Strong(tag))));
    }

    private static ReadOnlySpan<char> Strong(string tag) => tag.StartsWith(WeakMark, StringComparison.Ordinal) ? tag.AsSpan(WeakMark.Length) : tag;
}
