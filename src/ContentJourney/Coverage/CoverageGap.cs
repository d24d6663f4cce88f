using ContentJourney.Collections;

namespace ContentJourney.Coverage;

/// <summary>A cell that nothing serves, as the work of whoever looks after it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Owner">The role that looks after touchpoints there; null when no journey names one.</param>
/// <param name="Journeys">The names of the journeys that have that role's touchpoints there, in the site's order.</param>
public sealed record CoverageGap(CoverageCell Cell, string? Owner, ValueList<string> Journeys);
