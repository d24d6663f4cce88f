using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Variables;

/// <summary>The types of variables fit where the variables are used.</summary>
[SpecSection("sec-All-Variable-Usages-Are-Allowed")]
internal sealed class AllVariableUsagesAreAllowed(ValidationContext context) : ValidationRule
{
    public override void End()
    {
        foreach (var operation in context.Operations.Where(operation => operation.VariableDefinitions.Count > 0))
        {
            Check(operation);
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = definition;
        }

        foreach (var use in context.VariableUses.Of(operation))
        {
            if (definitions.TryGetValue(use.Node.Name.Value, out var definition))
            {
                Check(use, definition);
            }
        }
    }

    private void Check(VariableUse use, VariableDefinitionNode definition)
    {
        if (use.Position.Type is not { } expected || context.Schema.FindType(definition.Type) is not { } type)
        {
            return;
        }

        var hasDefault = definition.DefaultValue is not null and not NullValueNode;
        if (!IsAllowed(type, hasDefault, expected, use.Position.HasDefault))
        {
            context.Report($"Variable \"${use.Node.Name.Value}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, use.Node);
        }

        if (use.Position.Object is { IsOneOf: true } around && type is not NonNullType && !hasDefault)
        {
            context.Report($"Variable \"${use.Node.Name.Value}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{around}\".", definition, use.Node);
        }
    }

    [SpecSection("IsVariableUsageAllowed()")]
    private static bool IsAllowed(GraphQLType variable, bool variableHasDefault, GraphQLType expected, bool placeHasDefault) =>
        AreCompatible(variable, variableHasDefault || placeHasDefault ? expected.Nullable : expected);

    [SpecSection("AreTypesCompatible()")]
    private static bool AreCompatible(GraphQLType variable, GraphQLType expected) => (variable, expected) switch
    {
        (NonNullType, NonNullType) => AreCompatible(variable.Nullable, expected.Nullable),
        (_, NonNullType) => false,
        (NonNullType, _) => AreCompatible(variable.Nullable, expected),
        (ListType list, ListType items) => AreCompatible(list.Item, items.Item),
        _ => variable == expected,
    };
}
