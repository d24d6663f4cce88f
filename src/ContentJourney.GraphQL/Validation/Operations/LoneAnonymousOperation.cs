using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Operations;

/// <summary>An operation without a name is the only one.</summary>
[SpecSection("sec-Lone-Anonymous-Operation")]
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule
{
    private int _operations;

    public override void Begin(DocumentNode document) => _operations = document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void Operation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            context.Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
