using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>Finds the spreads in a selection set and all those below it.</summary>
internal static class FragmentSpreads
{
    public static List<FragmentSpreadNode> In(SelectionSetNode selections)
    {
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([selections]);
        while (open.TryPop(out var next))
        {
            foreach (var selection in next.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                {
                    spreads.Add(spread);
                }
                else if (((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet) is { } below)
                {
                    open.Push(below);
                }
            }
        }

        return spreads;
    }
}
