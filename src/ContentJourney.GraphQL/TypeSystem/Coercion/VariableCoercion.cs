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

    protected override bool IsMap(JsonElement input) => input.ValueKind == JsonValueKind.Object;

    protected override bool TryField(JsonElement input, string name, out JsonElement value) => input.TryGetProperty(name, out value);

    protected override int FieldCount(JsonElement input) => input.GetPropertyCount();

    protected override IEnumerable<string> FieldNames(JsonElement input) => input.EnumerateObject().Select(property => property.Name);

    protected override CoercionResult Leaf(LeafType type, JsonElement input) => type.CoerceVariable(input);

    protected override string Show(JsonElement input) => input.GetRawText();
}
