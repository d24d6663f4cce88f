using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>No fragment spreads itself, be it through other fragments.</summary>
[SpecSection("sec-Fragment-Spreads-Must-Not-Form-Cycles")]
internal sealed class FragmentSpreadsMustNotFormCycles(ValidationContext context) : ValidationRule
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _way = [];

    public override void Fragment(FragmentDefinitionNode fragment) => Visit(fragment);

    private void Visit(FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value))
        {
            return;
        }

        _depths[fragment.Name.Value] = _way.Count;
        foreach (var spread in FragmentSpreads.In(fragment.SelectionSet))
        {
            _way.Add(spread);
            Follow(spread);
            _way.RemoveAt(_way.Count - 1);
        }

        _depths.Remove(fragment.Name.Value);
    }

    private void Follow(FragmentSpreadNode spread)
    {
        if (_depths.TryGetValue(spread.Name.Value, out var depth))
        {
            var cycle = _way.Skip(depth).ToArray();
            var via = string.Join(", ", cycle.SkipLast(1).Select(step => $"\"{step.Name.Value}\""));
            context.Report($"Cannot spread fragment \"{spread.Name.Value}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.", cycle);
        }
        else if (context.Fragment(spread.Name.Value) is { } fragment)
        {
            Visit(fragment);
        }
    }
}
