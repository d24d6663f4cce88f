using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>The fragments that are spread exist.</summary>
[SpecSection("sec-Fragment-Spread-Target-Defined")]
internal sealed class FragmentSpreadTargetDefined(ValidationContext context) : ValidationRule
{
    public override void Spread(FragmentSpreadNode spread, CompositeType? parent)
    {
        if (context.Fragment(spread.Name.Value) is null)
        {
            context.Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
