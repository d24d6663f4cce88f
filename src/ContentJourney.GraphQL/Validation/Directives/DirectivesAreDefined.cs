using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Directives;

/// <summary>The directives exist.</summary>
[SpecSection("sec-Directives-Are-Defined")]
internal sealed class DirectivesAreDefined(ValidationContext context) : ValidationRule
{
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, DirectiveLocation location)
    {
        if (definition is null)
        {
            context.Report($"Unknown directive \"@{directive.Name.Value}\".", directive);
        }
    }
}
