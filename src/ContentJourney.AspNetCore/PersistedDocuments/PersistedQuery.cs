using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ContentJourney.AspNetCore.GraphQLOverHttp;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>Reads <c>extensions.persistedQuery</c>, by which Apollo's clients name a document.</summary>
internal static class PersistedQuery
{
    private static readonly HttpProblem _malformed = HttpProblem.Malformed("\"persistedQuery\" is {\"version\":1,\"sha256Hash\":\"…\"} with the SHA-256 as 64 lower-case hexadecimal digits.");
    private static readonly HttpProblem _otherVersion = HttpProblem.BadRequest("Unsupported persisted query version; 1 is supported.");

    /// <summary>The hash; null when the extension is not there.</summary>
    public static (string? Hash, HttpProblem? Problem) Read(JsonElement? extensions)
    {
        if (extensions is not { } given || !given.TryGetProperty("persistedQuery"u8, out var query) || query.ValueKind == JsonValueKind.Null)
        {
            return (null, null);
        }

        return query.ValueKind != JsonValueKind.Object || !query.TryGetProperty("version"u8, out var version) || version.ValueKind != JsonValueKind.Number ? (null, _malformed)
            : !version.TryGetInt32(out var number) || number != 1 ? (null, _otherVersion)
            : query.TryGetProperty("sha256Hash"u8, out var hash) && Text(hash) is { } text && DocumentHash.IsOne(text) ? (text, null)
            : (null, _malformed);
    }

    // Of the bytes as they came, since a text with broken escapes cannot be had as one.
    private static string? Text(JsonElement hash) => hash.ValueKind == JsonValueKind.String ? Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(hash)[1..^1]) : null;
}
