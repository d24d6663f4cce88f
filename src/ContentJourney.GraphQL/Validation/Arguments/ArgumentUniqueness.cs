using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Arguments;

/// <summary>No argument is given twice.</summary>
[SpecSection("sec-Argument-Uniqueness")]
internal sealed class ArgumentUniqueness(ValidationContext context) : ValidationRule
{
    public override void Field(FieldNode field, CompositeType? parent, FieldDefinition? definition) => Check(field.Arguments);

    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, DirectiveLocation location) => Check(directive.Arguments);

    private void Check(NodeList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            context.Report($"There can be only one argument named \"{same.Key}\".", same.Select(argument => argument.Name));
        }
    }
}
