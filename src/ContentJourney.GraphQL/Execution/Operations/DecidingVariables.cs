using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Execution.Operations;

/// <summary>Finds the variables that decide which fields an operation has.</summary>
internal static class DecidingVariables
{
    /// <summary>What <c>@skip</c> or <c>@include</c> goes by.</summary>
    public static ValueNode? If(DirectiveNode directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if")
            {
                return argument.Value;
            }
        }

        return null;
    }

    public static string[] Of(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Visit(operation.SelectionSet);
        return [.. names];

        void Visit(SelectionSetNode selections)
        {
            foreach (var selection in selections.Selections)
            {
                Add(selection.Directives);
                if (Below(selection) is { } below)
                {
                    Visit(below);
                }
            }
        }

        SelectionSetNode? Below(SelectionNode selection) => selection switch
        {
            FieldNode field => field.SelectionSet,
            InlineFragmentNode fragment => fragment.SelectionSet,
            FragmentSpreadNode spread when seen.Add(spread.Name.Value) => fragments[spread.Name.Value].SelectionSet,
            _ => null,
        };

        void Add(NodeList<DirectiveNode> directives)
        {
            foreach (var directive in directives)
            {
                if (directive.Name.Value is "skip" or "include" && If(directive) is VariableNode variable)
                {
                    names.Add(variable.Name.Value);
                }
            }
        }
    }
}
