namespace ContentJourney.Journeys;

/// <summary>What a KPI should reach on one stage.</summary>
/// <param name="Definition">The KPI's key in the stage's phase.</param>
/// <param name="Target">The figure to reach, in the KPI's unit.</param>
public sealed record KpiTarget(string Definition, decimal? Target);
