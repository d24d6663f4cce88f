namespace ContentJourney.AspNetCore.Tests.ResponseCaching;

/// <summary>A clock that stands still until it is set.</summary>
internal sealed class ManualTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 15, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
