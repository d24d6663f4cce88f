using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>Each fragment is spread by an operation, be it through other fragments.</summary>
[SpecSection("sec-Fragments-Must-Be-Used")]
internal sealed class FragmentsMustBeUsed(ValidationContext context) : ValidationRule
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public override void End()
    {
        foreach (var operation in context.Operations)
        {
            _used.UnionWith(context.VariableUses.FragmentsOf(operation));
        }

        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !_used.Contains(fragment.Name.Value)))
        {
            context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
