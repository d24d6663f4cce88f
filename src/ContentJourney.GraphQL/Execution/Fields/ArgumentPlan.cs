using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>Implements CoerceArgumentValues; arguments without variables are coerced once for a plan.</summary>
[SpecSection("CoerceArgumentValues()")]
internal sealed class ArgumentPlan
{
    private readonly FieldDefinition _definition;
    private readonly FieldNode _node;
    private readonly Lazy<(InputValues Values, string? Problem)>? _constant;

    public ArgumentPlan(FieldDefinition definition, FieldNode node)
    {
        (_definition, _node) = (definition, node);
        _constant = HasVariables(node) ? null : new(() => Compute(InputValues.Empty));
    }

    /// <summary>The arguments, or why one of them cannot be.</summary>
    public (InputValues Values, string? Problem) Coerce(InputValues variables) => _constant?.Value ?? Compute(variables);

    private (InputValues Values, string? Problem) Compute(InputValues variables)
    {
        var (values, literals) = (new InputValuesBuilder(_definition.Arguments.Count), new LiteralCoercion(variables));
        foreach (var argument in _definition.Arguments)
        {
            var literal = Find(argument.Name);
            var isMissing = literal is null || (literal is VariableNode absent && !variables.Has(absent.Name.Value));
            var value = isMissing ? Missing(argument) : literals.Coerce(argument.Type, literal!);
            if (value is { Succeeded: false } problem)
            {
                return (InputValues.Empty, isMissing ? problem.Problem : $"Argument \"{argument.Name}\" has invalid value {literal}. {problem.Problem}");
            }

            if (value is { } present)
            {
                values.Add(argument.Name, present.Value);
            }
        }

        return (values.Build(), null);
    }

    // The default of an absent argument; null when it stays absent.
    private static CoercionResult? Missing(ArgumentDefinition argument) =>
        argument.DefaultValue is not null ? CoercionResult.Of(argument.CoercedDefaultValue)
        : argument.IsRequired ? CoercionResult.Failed($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.")
        : null;

    private ValueNode? Find(string name)
    {
        foreach (var argument in _node.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static bool HasVariables(FieldNode node) => node.Arguments.Any(argument => HasVariables(argument.Value));

    private static bool HasVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariables),
        ObjectValueNode map => map.Fields.Any(field => HasVariables(field.Value)),
        _ => false,
    };
}
