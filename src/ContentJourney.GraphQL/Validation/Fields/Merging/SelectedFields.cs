using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fields.Merging;

/// <summary>The fields of a selection set by response name, those of inline fragments included, and the fragments that it spreads.</summary>
internal sealed class SelectedFields
{
    private readonly Schema _schema;

    public SelectedFields(Schema schema, SelectionSetNode selections, CompositeType? parent)
    {
        _schema = schema;
        Collect(selections, parent);
    }

    public OrderedDictionary<string, List<SelectedField>> ByResponseName { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, bool> Spreads { get; } = new(StringComparer.Ordinal);

    private void Collect(SelectionSetNode selections, CompositeType? parent)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    Spreads[spread.Name.Value] = true;
                    break;
                case InlineFragmentNode fragment:
                    Collect(fragment.SelectionSet, fragment.TypeCondition is { } condition ? _schema.Types.Find(condition.Name.Value) as CompositeType : parent);
                    break;
            }
        }
    }

    private void Add(FieldNode field, CompositeType? parent)
    {
        if (!ByResponseName.TryGetValue(field.ResponseName, out var fields))
        {
            ByResponseName.Add(field.ResponseName, fields = []);
        }

        fields.Add(new SelectedField(parent, field, parent is null ? null : _schema.FindField(parent, field.Name.Value)));
    }
}
