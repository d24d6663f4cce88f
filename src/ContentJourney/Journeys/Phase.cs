using ContentJourney.Collections;

namespace ContentJourney.Journeys;

/// <summary>A stage of the customer journey.</summary>
/// <param name="Key">The stable key, unique over all phase models of a site.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Goal">What content of this phase is to achieve.</param>
/// <param name="Kpis">What tells whether it does.</param>
public sealed record Phase(string Key, string Name, string? Goal, ValueList<KpiDefinition> Kpis);
