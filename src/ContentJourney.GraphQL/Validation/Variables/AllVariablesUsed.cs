using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Variables;

/// <summary>An operation or its fragments use the variables that it declares.</summary>
[SpecSection("sec-All-Variables-Used")]
internal sealed class AllVariablesUsed(ValidationContext context) : ValidationRule
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
        var used = context.VariableUses.Of(operation).Select(use => use.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        var where = operation.Name is { } name ? $" in operation \"{name.Value}\"" : string.Empty;
        foreach (var definition in operation.VariableDefinitions.Where(definition => !used.Contains(definition.Variable.Name.Value)))
        {
            context.Report($"Variable \"${definition.Variable.Name.Value}\" is never used{where}.", definition);
        }
    }
}
