using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Coercion;

/// <summary>Coerces literals of a document; variables in them are already coerced.</summary>
internal sealed class LiteralCoercion(InputValues variables) : InputCoercion<ValueNode>
{
    /// <summary>For literals without variables.</summary>
    public static LiteralCoercion Constant { get; } = new(InputValues.Empty);

    protected override bool TryGiven(ValueNode input, out object? value)
    {
        value = null;
        if (input is not VariableNode variable)
        {
            return false;
        }

        value = variables.Get<object>(variable.Name.Value);
        return true;
    }

    protected override bool IsNull(ValueNode input) => input is NullValueNode;

    protected override IReadOnlyList<ValueNode>? Items(ValueNode input) => (input as ListValueNode)?.Values;

    protected override IReadOnlyList<KeyValuePair<string, ValueNode>>? Fields(ValueNode input) => (input as ObjectValueNode)?.Fields
        .Where(field => field.Value is not VariableNode variable || variables.Has(variable.Name.Value))
        .Select(field => KeyValuePair.Create(field.Name.Value, field.Value))
        .ToArray();

    protected override CoercionResult Leaf(LeafType type, ValueNode input) => type.CoerceLiteral(input);

    protected override string Show(ValueNode input) => input.ToString();
}
