using System.Text.Json;

namespace ContentJourney.GraphQL.TypeSystem.Coercion;

/// <summary>Coerces the JSON values given for variables.</summary>
internal sealed class VariableCoercion : InputCoercion<JsonElement>
{
    private VariableCoercion()
    {
    }

    public static VariableCoercion Instance { get; } = new();

    protected override bool IsNull(JsonElement input) => input.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    protected override IReadOnlyList<JsonElement>? Items(JsonElement input) =>
        input.ValueKind == JsonValueKind.Array ? [.. input.EnumerateArray()] : null;

    protected override IReadOnlyList<KeyValuePair<string, JsonElement>>? Fields(JsonElement input)
    {
        if (input.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var fields = new KeyValuePair<string, JsonElement>[input.GetPropertyCount()];
        var index = 0;
        foreach (var property in input.EnumerateObject())
        {
            fields[index++] = new(property.Name, property.Value);
        }

        return fields;
    }

    protected override CoercionResult Leaf(LeafType type, JsonElement input) => type.CoerceVariable(input);

    protected override string Show(JsonElement input) => input.GetRawText();
}
