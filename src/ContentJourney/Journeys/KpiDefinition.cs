namespace ContentJourney.Journeys;

/// <summary>A key performance indicator of a phase.</summary>
/// <param name="Key">The stable key, unique in its phase.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Unit">What is counted, e.g. <c>%</c>, <c>s</c>, <c>EUR</c>.</param>
/// <param name="Better">Whether a higher or a lower figure is the better one.</param>
public sealed record KpiDefinition(string Key, string Name, string Unit, KpiDirection Better);
