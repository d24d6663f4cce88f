using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Directives;

/// <summary>Directives stand where their definition lets them.</summary>
[SpecSection("sec-Directives-Are-in-Valid-Locations")]
internal sealed class DirectivesAreInValidLocations(ValidationContext context) : ValidationRule
{
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, DirectiveLocation location)
    {
        if (definition is not null && !definition.Locations.Contains(location))
        {
            context.Report($"Directive \"{definition}\" may not be used on {location.Spelling()}.", directive);
        }
    }
}
