namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>A value of an own field.</summary>
/// <param name="Text">The value as text.</param>
/// <param name="Html">The value as safe HTML; null when it is text.</param>
/// <param name="Address">Where it leads; null when nowhere.</param>
internal sealed record OwnValue(string Text, string? Html = null, string? Address = null);
