using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Operations;

/// <summary>The schema has a root for the kind of each operation.</summary>
[SpecSection("sec-Operation-Type-Existence")]
internal sealed class OperationTypeExistence(ValidationContext context) : ValidationRule
{
    public override void Operation(OperationDefinitionNode operation)
    {
        if (context.Schema.RootType(operation.Operation) is null)
        {
            context.Report($"The {operation.Operation.Keyword()} operation is not supported by the schema.", operation);
        }
    }
}
