using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fields;

/// <summary>Fields of scalars and enums have no selection set, all others have one.</summary>
[SpecSection("sec-Leaf-Field-Selections")]
internal sealed class LeafFieldSelections(ValidationContext context) : ValidationRule
{
    public override void Field(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        var name = field.Name.Value;
        if (definition?.Type is not { } type)
        {
            return;
        }

        if (type.Named is LeafType && field.SelectionSet is { } selections)
        {
            context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selections);
        }
        else if (type.Named is CompositeType && field.SelectionSet is null)
        {
            context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
    }
}
