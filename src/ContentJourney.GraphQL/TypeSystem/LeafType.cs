using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A scalar or enum type: where responses end, and what is read from literals and variables. None of the methods sees null.</summary>
public abstract class LeafType : NamedType
{
    private protected LeafType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>Input coercion of a constant literal of a document.</summary>
    public abstract CoercionResult CoerceLiteral(ValueNode literal);

    /// <summary>Input coercion of a JSON value given for a variable.</summary>
    public abstract CoercionResult CoerceVariable(JsonElement value);

    /// <summary>
    /// Result coercion: what a resolver gave, as a value that JSON can write: <c>string</c>, <c>bool</c>, <c>int</c>,
    /// <c>long</c>, <c>double</c>, <c>decimal</c> or, for custom scalars, a <see cref="JsonElement"/>.
    /// </summary>
    public abstract CoercionResult CoerceResult(object value);
}
