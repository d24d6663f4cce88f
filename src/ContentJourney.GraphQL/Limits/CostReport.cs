using System.Text.Json;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.Limits;

/// <summary>Tells a client that asks for it what a request cost and what it might have cost.</summary>
internal sealed record CostReport(Weight Weight, ValidationLimits Limits)
{
    /// <summary>Whether the extensions of a request ask for it: <c>{"cost": true}</c>.</summary>
    public static bool IsAskedFor(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } given && JsonText.IsReadable(given) && given.TryGetProperty("cost", out var cost) && cost.ValueKind == JsonValueKind.True;

    public void WriteTo(JsonBuffer buffer)
    {
        buffer.Raw("\"cost\":{\"requested\":"u8);
        buffer.Number(Weight.Cost);
        buffer.Raw(",\"limit\":"u8);
        buffer.Number(Limits.MaxCost);
        buffer.Raw(",\"left\":"u8);
        buffer.Number(Math.Max(0, Limits.MaxCost - Weight.Cost));
        buffer.Raw(",\"depth\":"u8);
        buffer.Number(Weight.Depth);
        buffer.Raw((byte)'}');
    }
}
