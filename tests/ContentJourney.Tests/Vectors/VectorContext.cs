using System.Text.Json;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Vectors;

/// <summary>Reads the context of a vector.</summary>
internal static class VectorContext
{
    public static SelectionContext Read(JsonElement json) => new()
    {
        Persona = json.FindText("persona"),
        Phase = json.FindText("phase"),
        Channel = json.Text("channel"),
        Locale = json.FindText("locale") is { } tag ? Locale.Of(tag) : null,
        At = json.Find("at")?.GetDateTimeOffset() ?? VectorSite.Now,
        Seed = json.FindText("seed"),
        Attributes = Attributes(json),
    };

    public static IReadOnlyDictionary<string, AttributeValue> Attributes(JsonElement json) => json.Find("attributes") is { } attributes
        ? attributes.EnumerateObject().ToDictionary(attribute => attribute.Name, attribute => Value(attribute.Value), StringComparer.Ordinal)
        : SelectionContext.NoAttributes;

    private static AttributeValue Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new AttributeValue.Text(json.GetString()!),
        JsonValueKind.Number => new AttributeValue.Number(json.GetDecimal()),
        _ => new AttributeValue.Boolean(json.GetBoolean()),
    };
}
