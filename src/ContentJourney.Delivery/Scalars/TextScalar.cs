using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.Delivery.Scalars;

/// <summary>A custom scalar that is a JSON text, read by a function that gives null for what it does not accept.</summary>
internal sealed class TextScalar(string name, string description, string? specifiedBy, string expected, Func<string, object?> read, Func<object, string> write)
    : ScalarType(name, description, specifiedBy is null ? null : new Uri(specifiedBy))
{
    public override CoercionResult CoerceLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Read(text.Value) : Refused(literal.ToString());

    public override CoercionResult CoerceVariable(JsonElement value) =>
        ScalarText.Read(value) is { } text ? Read(text) : Refused(value.GetRawText());

    public override CoercionResult CoerceResult(object value) => CoercionResult.Of(write(value));

    private CoercionResult Read(string text) => read(text) is { } value ? CoercionResult.Of(value) : Refused($"\"{text}\"");

    private CoercionResult Refused(string written) => CoercionResult.Failed($"{Name} cannot represent {written}; expected {expected}.");
}
