using ContentJourney.GraphQL.Execution.Fields;
using ContentJourney.GraphQL.Execution.Operations;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.SelectionSets;

/// <summary>Implements CollectFields, once for a plan and not for each value.</summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The document's fragments by name.</param>
/// <param name="decide">What the boolean variables of <c>@skip</c> and <c>@include</c> say.</param>
[SpecSection("CollectFields()")]
internal sealed class FieldCollector(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Func<string, bool> decide)
{
    /// <summary>The plan for values of an object type.</summary>
    public SelectionSetPlan Plan(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selections in selectionSets)
        {
            Collect(type, selections, grouped, visited);
        }

        return new SelectionSetPlan([.. grouped.Select(group => Field(type, group.Key, group.Value))]);
    }

    private FieldPlan Field(ObjectType type, string responseName, List<FieldNode> nodes)
    {
        var definition = schema.FindField(type, nodes[0].Name.Value)!;
        return new FieldPlan(type, responseName, definition, nodes, this, schema);
    }

    private void Collect(ObjectType type, SelectionSetNode selections, OrderedDictionary<string, List<FieldNode>> grouped, HashSet<string> visited)
    {
        foreach (var selection in selections.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(grouped, field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, grouped, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Applies(fragments[spread.Name.Value].TypeCondition, type):
                    Collect(type, fragments[spread.Name.Value].SelectionSet, grouped, visited);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Add(OrderedDictionary<string, List<FieldNode>> grouped, FieldNode field)
    {
        var name = (field.Alias ?? field.Name).Value;
        if (!grouped.TryGetValue(name, out var nodes))
        {
            grouped.Add(name, nodes = []);
        }

        nodes.Add(field);
    }

    [SpecSection("DoesFragmentTypeApply()")]
    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.Types.Find(condition.Name.Value) is CompositeType composite && schema.PossibleTypes(composite).Find(type.Name) is not null);

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if ((directive.Name.Value == "skip" && Condition(directive) == true) || (directive.Name.Value == "include" && Condition(directive) == false))
            {
                return false;
            }
        }

        return true;
    }

    // Null where a schema has defined the directive in a way of its own, and so without the argument.
    private bool? Condition(DirectiveNode directive) => DecidingVariables.If(directive) switch
    {
        VariableNode variable => decide(variable.Name.Value),
        BooleanValueNode truth => truth.Value,
        _ => null,
    };
}
