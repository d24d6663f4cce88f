using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>Fragments are on types that have fields or members.</summary>
[SpecSection("sec-Fragments-on-Object-Interface-or-Union-Types")]
internal sealed class FragmentsOnObjectInterfaceOrUnionTypes(ValidationContext context) : ValidationRule
{
    public override void Fragment(FragmentDefinitionNode fragment) => Check(fragment.TypeCondition, $"Fragment \"{fragment.Name.Value}\"");

    public override void InlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check(condition, "Fragment");
        }
    }

    private void Check(NamedTypeNode condition, string fragment)
    {
        if (context.Schema.Types.Find(condition.Name.Value) is { } type and not CompositeType)
        {
            context.Report($"{fragment} cannot condition on non composite type \"{type}\".", condition);
        }
    }
}
