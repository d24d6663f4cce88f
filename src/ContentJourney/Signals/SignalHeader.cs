namespace ContentJourney.Signals;

/// <summary>A header field of a request.</summary>
/// <param name="Name">The field's name; case does not matter.</param>
/// <param name="Value">The value as sent.</param>
public sealed record SignalHeader(string Name, string Value);
