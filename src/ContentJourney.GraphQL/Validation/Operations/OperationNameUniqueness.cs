using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Operations;

/// <summary>No two operations have the same name.</summary>
[SpecSection("sec-Operation-Name-Uniqueness")]
internal sealed class OperationNameUniqueness(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override void Operation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_names.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one operation named \"{name.Value}\".", _names[name.Value], name);
        }
    }
}
