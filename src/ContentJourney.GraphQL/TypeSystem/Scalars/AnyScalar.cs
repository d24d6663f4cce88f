using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Scalars;

/// <summary>A custom scalar of a schema read from text, of which nothing but the name is known: it admits everything as it is.</summary>
internal sealed class AnyScalar(string name, string? description, Uri? specifiedBy) : ScalarType(name, description, specifiedBy)
{
    public override CoercionResult CoerceLiteral(ValueNode literal) => CoercionResult.Of(literal);

    public override CoercionResult CoerceVariable(JsonElement value) => CoercionResult.Of(value);

    public override CoercionResult CoerceResult(object value) => CoercionResult.Of(value);
}
