using System.Text.Json;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.Limits;

/// <summary>Tells a client that asks for it what a request cost and what it might have cost.</summary>
internal static class CostReport
{
    /// <summary>Whether the extensions of a request ask for it: <c>{"cost": true}</c>.</summary>
    public static bool IsAskedFor(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } given && JsonText.IsReadable(given) && given.TryGetProperty("cost", out var cost) && cost.ValueKind == JsonValueKind.True;

    public static void Write(JsonBuffer buffer, in Weight weight, ValidationLimits limits)
    {
        buffer.Raw("\"cost\":{\"requested\":"u8);
        buffer.Number(weight.Cost);
        buffer.Raw(",\"limit\":"u8);
        buffer.Number(limits.MaxCost);
        buffer.Raw(",\"left\":"u8);
        buffer.Number(Math.Max(0, limits.MaxCost - weight.Cost));
        buffer.Raw(",\"depth\":"u8);
        buffer.Number(weight.Depth);
        buffer.Raw((byte)'}');
    }
}
