namespace ContentJourney.AspNetCore.CrossOrigin;

/// <summary>Which sites of others may call the delivery API from the browser.</summary>
public sealed record CrossOriginOptions
{
    /// <summary>Origins such as <c>https://shop.example</c>, or <c>*</c> for any; none by default.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>How long a browser may remember that it was let in.</summary>
    public TimeSpan PreflightMaxAge { get; init; } = TimeSpan.FromMinutes(10);
}
