using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Scalars;

[SpecSection("sec-Boolean")]
internal sealed class BooleanScalar() : ScalarType("Boolean", "Either true or false.")
{
    public override CoercionResult CoerceLiteral(ValueNode literal) => literal is BooleanValueNode truth
        ? CoercionResult.Of(truth.Value)
        : CoercionResult.Failed($"Boolean cannot represent a non boolean value: {literal}.");

    public override CoercionResult CoerceVariable(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? CoercionResult.Of(value.GetBoolean())
        : CoercionResult.Failed($"Boolean cannot represent a non boolean value: {value.GetRawText()}.");

    public override CoercionResult CoerceResult(object value) => value is bool
        ? CoercionResult.Of(value)
        : CoercionResult.Failed($"Boolean cannot represent a non boolean value: {value}.");
}
