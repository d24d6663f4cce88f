using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fields;

/// <summary>A selected field exists on the type around it.</summary>
[SpecSection("sec-Field-Selections")]
internal sealed class FieldSelections(ValidationContext context) : ValidationRule
{
    public override void Field(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (parent is null || definition is not null)
        {
            return;
        }

        var name = field.Name.Value;
        var suggestion = Suggestion.DidYouMean("to use an inline fragment on ", TypesWith(parent, name));
        if (suggestion.Length == 0 && parent is FieldsType type)
        {
            suggestion = Suggestion.DidYouMean(name, type.Fields.Select(known => known.Name));
        }

        context.Report($"Cannot query field \"{name}\" on type \"{parent.Name}\".{suggestion}", field);
    }

    /// <summary>The types below an abstract one that have the field: those of most possible types first, interfaces before what implements them.</summary>
    private string[] TypesWith(CompositeType parent, string name)
    {
        if (parent is ObjectType)
        {
            return [];
        }

        var objects = context.Schema.PossibleTypes(parent).Where(type => type.Fields.Find(name) is not null).ToArray();
        var counts = objects
            .SelectMany(type => type.Interfaces.Where(candidate => candidate.Fields.Find(name) is not null).Prepend<FieldsType>(type))
            .GroupBy(type => type)
            .Select(group => (Type: group.Key, Count: group.Count()))
            .ToArray();
        return
        [
            .. counts
                .OrderByDescending(entry => entry.Count)
                .ThenByDescending(entry => counts.Count(other => ((IEnumerable<InterfaceType>)other.Type.Interfaces).Contains(entry.Type)))
                .ThenBy(entry => entry.Type.Name, NaturalOrder.Instance)
                .Select(entry => entry.Type.Name),
        ];
    }
}
