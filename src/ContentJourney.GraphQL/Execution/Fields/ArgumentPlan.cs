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
        if (_definition.Arguments.Count == 0)
        {
            return (InputValues.Empty, null);
        }

        var values = new List<KeyValuePair<string, object?>>(_definition.Arguments.Count);
        foreach (var argument in _definition.Arguments)
        {
            var literal = Find(argument.Name);
            if (literal is null || (literal is VariableNode absent && !variables.Has(absent.Name.Value)))
            {
                if (argument.DefaultValue is not null)
                {
                    values.Add(new(argument.Name, argument.CoercedDefaultValue));
                }
                else if (argument.IsRequired)
                {
                    return (InputValues.Empty, $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.");
                }

                continue;
            }

            var result = new LiteralCoercion(variables).Coerce(argument.Type, literal);
            if (!result.Succeeded)
            {
                return (InputValues.Empty, $"Argument \"{argument.Name}\" has invalid value {literal}. {result.Problem}");
            }

            values.Add(new(argument.Name, result.Value));
        }

        return (new InputValues([.. values]), null);
    }

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
