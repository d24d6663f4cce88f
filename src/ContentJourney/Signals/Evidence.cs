namespace ContentJourney.Signals;

/// <summary>What a signal speaks for.</summary>
/// <param name="Value">The key it speaks for; null for none.</param>
/// <param name="Confidence">How sure, 0 to 1; without meaning when there is no value.</param>
/// <param name="Reason">Why, as a sentence.</param>
internal sealed record Evidence(string? Value, double Confidence, string Reason);
