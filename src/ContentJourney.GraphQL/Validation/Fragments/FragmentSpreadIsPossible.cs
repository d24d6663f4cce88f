using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>A fragment can apply to a value where it is spread.</summary>
[SpecSection("sec-Fragment-Spread-Is-Possible")]
internal sealed class FragmentSpreadIsPossible(ValidationContext context) : ValidationRule
{
    public override void InlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check(fragment, condition, parent, "Fragment");
        }
    }

    public override void Spread(FragmentSpreadNode spread, CompositeType? parent)
    {
        if (context.Fragment(spread.Name.Value) is { } fragment)
        {
            Check(spread, fragment.TypeCondition, parent, $"Fragment \"{spread.Name.Value}\"");
        }
    }

    private void Check(Node node, NamedTypeNode condition, CompositeType? parent, string fragment)
    {
        if (parent is not null && context.Condition(condition) is { } type && !Overlap(parent, type))
        {
            context.Report($"{fragment} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        }
    }

    [SpecSection("GetPossibleTypes()")]
    private bool Overlap(CompositeType one, CompositeType other) =>
        one == other || context.Schema.PossibleTypes(one).Any(type => context.Schema.PossibleTypes(other).Find(type.Name) is not null);
}
