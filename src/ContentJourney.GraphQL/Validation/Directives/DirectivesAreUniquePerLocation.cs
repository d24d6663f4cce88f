using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Directives;

/// <summary>A directive stands once at a place, unless it is repeatable.</summary>
[SpecSection("sec-Directives-Are-Unique-per-Location")]
internal sealed class DirectivesAreUniquePerLocation(ValidationContext context) : ValidationRule
{
    public override void Directives(NodeList<DirectiveNode> directives)
    {
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Schema.Directives.Find(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
