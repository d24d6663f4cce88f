namespace ContentJourney.Previewing;

/// <summary>A preview that was shared.</summary>
/// <param name="Token">What its bearer shows.</param>
/// <param name="Until">When it ends.</param>
public sealed record SharedPreview(string Token, DateTimeOffset Until);
