using ContentJourney.Collections;

namespace ContentJourney.Journeys;

/// <summary>A way to cut the customer journey into phases, in order. Models are data: AIDA, five stages, or a company's own.</summary>
/// <param name="Key">The stable key, unique in the site.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Phases">The phases in order; their keys are unique over all models of a site.</param>
public sealed record PhaseModel(string Key, string Name, ValueList<Phase> Phases);
