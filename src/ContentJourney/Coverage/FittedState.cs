using ContentJourney.Fitting;

namespace ContentJourney.Coverage;

/// <summary>What fitting says of one delivery.</summary>
internal readonly record struct FittedState(bool IsDerived, bool IsStale, bool IsOverBudget)
{
    public static FittedState Of(DeliveredContent content) => new(
        content.IsDerived,
        content.IsStale,
        content.BrokenBudgets.Count > 0);
}
