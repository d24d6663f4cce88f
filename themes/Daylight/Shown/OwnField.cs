namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>A field of a content type's own, ready to be read.</summary>
/// <param name="Name">The name that editors gave it.</param>
/// <param name="Values">Its values.</param>
internal sealed record OwnField(string Name, IReadOnlyList<OwnValue> Values);
