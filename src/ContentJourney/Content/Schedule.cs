namespace ContentJourney.Content;

/// <summary>A span of time: from included, until excluded; either end may be open.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after.</param>
public sealed record Schedule(DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>Whether the moment lies in the span.</summary>
    public bool Admits(DateTimeOffset at) => (From is null || From <= at) && (Until is null || at < Until);

    /// <summary>The next of its ends; null when none is to come.</summary>
    public DateTimeOffset? TurnAfter(DateTimeOffset at) => From > at ? From : Until > at ? Until : null;
}
