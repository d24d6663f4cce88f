using ContentJourney.Fitting;

namespace ContentJourney.Coverage;

/// <summary>What fitting says of one delivery.</summary>
internal readonly record struct FittedState(bool IsDerived, bool IsStale, bool IsOverBudget)
{
    public static FittedState Of(DeliveredContent content) => new(
        content.Fields.Any(found => found.Source is FieldSource.Derived or FieldSource.Shortened),
        content.IsStale,
        content.BrokenBudgets.Count > 0);
}
