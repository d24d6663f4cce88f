using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Variables;

/// <summary>An operation declares the variables that it and its fragments use.</summary>
[SpecSection("sec-All-Variable-Uses-Defined")]
internal sealed class AllVariableUsesDefined(ValidationContext context) : ValidationRule
{
    public override void End()
    {
        foreach (var operation in context.Operations)
        {
            Check(operation);
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        var where = operation.Name is { } name ? $" by operation \"{name.Value}\"" : string.Empty;
        foreach (var use in context.VariableUses.Of(operation).Where(use => !defined.Contains(use.Node.Name.Value)))
        {
            context.Report($"Variable \"${use.Node.Name.Value}\" is not defined{where}.", use.Node, operation);
        }
    }
}
