using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Lets a client that holds an answer ask whether it still is one.</summary>
internal static class EntityTag
{
    /// <summary>Names the bytes in <c>ETag</c> and says whether the client named the same ones in <c>If-None-Match</c>.</summary>
    public static bool IsKnown(HttpContext http, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        var tag = $"\"{System.Buffers.Text.Base64Url.EncodeToString(hash[..16])}\"";
        // Weak, since compression changes the bytes that are sent, not what they say.
        http.Response.Headers.ETag = "W/" + tag;
        http.Response.Headers.CacheControl = "no-cache";
        return http.Request.Headers.IfNoneMatch.Any(given => given is not null && given.Split(',', StringSplitOptions.TrimEntries).Any(one => one == "*" || one.TrimStart('W', '/') == tag));
    }
}
