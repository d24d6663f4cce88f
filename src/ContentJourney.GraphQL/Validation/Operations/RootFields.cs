using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Operations;

/// <summary>Implements CollectSubscriptionFields: the root fields of a subscription, before variables are known.</summary>
[SpecSection("CollectSubscriptionFields()")]
internal sealed class RootFields(ValidationContext context, ObjectType root)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public OrderedDictionary<string, List<FieldNode>> ByResponseName { get; } = new(StringComparer.Ordinal);

    /// <summary>The directives that make a root field depend on variables.</summary>
    public List<DirectiveNode> Conditions { get; } = [];

    /// <summary>Whether a fragment was spread that is not there, or goes round in a circle, which other rules say.</summary>
    public bool MetUnknown { get; private set; }

    public void Collect(SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            Conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
            MetUnknown |= selection is FragmentSpreadNode { Name.Value: var name } && (_visited.Contains(name) || context.Fragment(name) is null);
            if (selection is FieldNode field)
            {
                Add(field);
            }
            else if (Below(selection) is { } below)
            {
                Collect(below);
            }
        }
    }

    private void Add(FieldNode field)
    {
        if (!ByResponseName.TryGetValue(field.ResponseName, out var nodes))
        {
            ByResponseName.Add(field.ResponseName, nodes = []);
        }

        nodes.Add(field);
    }

    private SelectionSetNode? Below(SelectionNode selection) => selection switch
    {
        InlineFragmentNode fragment when Applies(fragment.TypeCondition) => fragment.SelectionSet,
        FragmentSpreadNode spread when _visited.Add(spread.Name.Value)
            && context.Fragment(spread.Name.Value) is { } fragment
            && Applies(fragment.TypeCondition) => fragment.SelectionSet,
        _ => null,
    };

    private bool Applies(NamedTypeNode? condition) =>
        condition is null || (context.Condition(condition) is { } type && context.Schema.PossibleTypes(type).Find(root.Name) is not null);
}
