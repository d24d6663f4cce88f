using System.Text.Json;

namespace ContentJourney.Delivery.Scalars;

/// <summary>Reads texts of variables.</summary>
internal static class ScalarText
{
    /// <summary>The text; null when the value is none, or holds an escape that is no character.</summary>
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
