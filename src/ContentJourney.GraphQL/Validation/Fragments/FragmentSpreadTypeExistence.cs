using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>The types that fragments are on exist.</summary>
[SpecSection("sec-Fragment-Spread-Type-Existence")]
internal sealed class FragmentSpreadTypeExistence(ValidationContext context) : ValidationRule
{
    public override void Fragment(FragmentDefinitionNode fragment) => context.ReportUnknown(fragment.TypeCondition);

    public override void InlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        if (fragment.TypeCondition is { } condition)
        {
            context.ReportUnknown(condition);
        }
    }
}
