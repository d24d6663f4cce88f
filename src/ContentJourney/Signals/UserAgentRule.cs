namespace ContentJourney.Signals;

/// <summary>One line of the table of user agents.</summary>
/// <param name="Device">What it is.</param>
/// <param name="Any">Parts of which the user agent has at least one, in any case.</param>
internal sealed record UserAgentRule(Device Device, params string[] Any)
{
    /// <summary>Gets a part that it has as well; empty for no such demand.</summary>
    public string With { get; init; } = "";

    /// <summary>Gets parts that it has none of.</summary>
    public string[] Without { get; init; } = [];

    public bool Matches(string userAgent) => Any.Any(part => Has(userAgent, part)) && Has(userAgent, With) && !Without.Any(part => Has(userAgent, part));

    private static bool Has(string userAgent, string part) => userAgent.Contains(part, StringComparison.OrdinalIgnoreCase);
}
