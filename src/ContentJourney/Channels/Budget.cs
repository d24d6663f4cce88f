namespace ContentJourney.Channels;

/// <summary>How much of a field a channel takes.</summary>
/// <param name="Field">The field, e.g. <c>body</c> or <c>glance.title</c>.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Max">The most that fits, above zero.</param>
/// <param name="Hard">Whether it always holds in a delivery. A soft budget is reported.</param>
/// <param name="Shorten">Whether a text over a soft budget is shortened to it as well.</param>
public sealed record Budget(string Field, BudgetUnit Unit, int Max, bool Hard = false, bool Shorten = false)
{
    /// <summary>Gets whether a delivery is cut to it.</summary>
    public bool Cuts => Hard || Shorten;
}
