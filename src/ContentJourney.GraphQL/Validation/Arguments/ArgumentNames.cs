using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Arguments;

/// <summary>The arguments of fields and directives exist.</summary>
[SpecSection("sec-Argument-Names")]
internal sealed class ArgumentNames(ValidationContext context) : ValidationRule
{
    public override void Field(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null)
        {
            Check(field.Arguments, definition.Arguments, $"field \"{parent}.{definition.Name}\"");
        }
    }

    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, DirectiveLocation location)
    {
        if (definition is not null)
        {
            Check(directive.Arguments, definition.Arguments, $"directive \"{definition}\"");
        }
    }

    private void Check(NodeList<ArgumentNode> arguments, DefinitionList<ArgumentDefinition> definitions, string owner)
    {
        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (definitions.Find(name) is null)
            {
                var suggestion = Suggestion.DidYouMean(name, definitions.Select(known => known.Name));
                context.Report($"Unknown argument \"{name}\" on {owner}.{suggestion}", argument);
            }
        }
    }
}
