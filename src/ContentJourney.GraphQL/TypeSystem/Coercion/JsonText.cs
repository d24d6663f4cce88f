using System.Text.Json;

namespace ContentJourney.GraphQL.TypeSystem.Coercion;

/// <summary>Reads texts of JSON.</summary>
internal static class JsonText
{
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
}
