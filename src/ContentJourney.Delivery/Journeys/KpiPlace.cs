using ContentJourney.Journeys;

namespace ContentJourney.Delivery.Journeys;

/// <summary>A KPI on a stage.</summary>
internal sealed record KpiPlace(KpiDefinition Definition, decimal? Target);
