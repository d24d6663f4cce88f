using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Arguments;

/// <summary>Arguments that must not be null and have no default are given.</summary>
[SpecSection("sec-Required-Arguments")]
internal sealed class RequiredArguments(ValidationContext context) : ValidationRule
{
    public override void Field(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null)
        {
            Check(field, field.Arguments, definition.Arguments, $"Field \"{definition.Name}\"");
        }
    }

    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, DirectiveLocation location)
    {
        if (definition is not null)
        {
            Check(directive, directive.Arguments, definition.Arguments, $"Directive \"{definition}\"");
        }
    }

    private void Check(Node owner, NodeList<ArgumentNode> arguments, DefinitionList<ArgumentDefinition> definitions, string name)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && arguments.All(argument => argument.Name.Value != definition.Name))
            {
                context.Report($"{name} argument \"{definition.Name}\" of type \"{definition.Type}\" is required, but it was not provided.", owner);
            }
        }
    }
}
