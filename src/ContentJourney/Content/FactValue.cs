namespace ContentJourney.Content;

/// <summary>A typed value that is formatted for the locale and the form it stands in.</summary>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>An amount of money.</summary>
    /// <param name="Amount">The amount.</param>
    /// <param name="Currency">The ISO 4217 code, e.g. <c>EUR</c>.</param>
    public sealed record Money(decimal Amount, string Currency) : FactValue;

    /// <summary>A number, perhaps with a unit.</summary>
    /// <param name="Amount">The number.</param>
    /// <param name="Unit">The unit's symbol, e.g. <c>bar</c>; null for a bare number.</param>
    public sealed record Number(decimal Amount, string? Unit = null) : FactValue;

    /// <summary>A share.</summary>
    /// <param name="Amount">In percent: 20 is 20 %.</param>
    public sealed record Percent(decimal Amount) : FactValue;

    /// <summary>A day.</summary>
    /// <param name="Day">The day in the Gregorian calendar.</param>
    public sealed record Date(DateOnly Day) : FactValue;

    /// <summary>A span of time.</summary>
    /// <param name="Span">Not negative.</param>
    public sealed record Duration(TimeSpan Span) : FactValue;

    /// <summary>A wording.</summary>
    /// <param name="Wording">The text as it is to stand everywhere.</param>
    public sealed record Text(string Wording) : FactValue;

    /// <summary>An address.</summary>
    /// <param name="Address">Absolute or root-relative.</param>
    public sealed record Url(string Address) : FactValue;
}
