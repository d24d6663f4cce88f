using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace ContentJourney.GraphQL.TypeSystem.Coercion;

/// <summary>Reads texts of JSON.</summary>
internal static class JsonText
{
    private static readonly JsonReaderOptions _options = new() { MaxDepth = int.MaxValue, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Whether all bytes are UTF-8, and all names of fields Unicode. JSON that a host has parsed may be neither, and fails when it is looked into.</summary>
    public static bool IsReadable(JsonElement value)
    {
        var json = JsonMarshal.GetRawUtf8Value(value);
        return Utf8.IsValid(json) && (!json.Contains((byte)'\\') || HasReadableNames(json));
    }

    /// <summary>The text; null when the value is none, or holds half a surrogate pair and so is not valid Unicode.</summary>
    public static string? Read(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool HasReadableNames(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, _options);
        try
        {
            while (reader.Read())
            {
                _ = reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped ? reader.GetString() : null;
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
