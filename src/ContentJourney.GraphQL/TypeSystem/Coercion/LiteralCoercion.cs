using System.Diagnostics.CodeAnalysis;
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

    protected override bool IsMap(ValueNode input) => input is ObjectValueNode;

    // A field whose variable is absent is absent too.
    protected override bool TryField(ValueNode input, string name, [MaybeNullWhen(false)] out ValueNode value)
    {
        foreach (var field in ((ObjectValueNode)input).Fields)
        {
            if (field.Name.Value == name)
            {
                value = field.Value;
                return value is not VariableNode variable || variables.Has(variable.Name.Value);
            }
        }

        value = null;
        return false;
    }

    protected override int FieldCount(ValueNode input) => ((ObjectValueNode)input).Fields.Count;

    protected override IEnumerable<string> FieldNames(ValueNode input) => ((ObjectValueNode)input).Fields.Select(field => field.Name.Value);

    protected override CoercionResult Leaf(LeafType type, ValueNode input) => HasVariables(input)
        ? CoercionResult.Failed($"A literal of the scalar \"{type.Name}\" holds no variables; give the whole value as one.")
        : type.CoerceLiteral(input);

    private static bool HasVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariables),
        ObjectValueNode map => map.Fields.Any(field => HasVariables(field.Value)),
        _ => false,
    };

    protected override string Show(ValueNode input) => input.ToString();
}
