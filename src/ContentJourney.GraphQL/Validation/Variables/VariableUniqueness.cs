using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Variables;

/// <summary>An operation declares no variable twice.</summary>
[SpecSection("sec-Variable-Uniqueness")]
internal sealed class VariableUniqueness(ValidationContext context) : ValidationRule
{
    public override void Operation(OperationDefinitionNode operation)
    {
        var names = operation.VariableDefinitions.Select(definition => definition.Variable.Name);
        foreach (var same in names.GroupBy(name => name.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            context.Report($"There can be only one variable named \"${same.Key}\".", same);
        }
    }
}
