namespace ContentJourney.Coverage;

/// <summary>A place in the matrix.</summary>
internal sealed record CoveragePlace(string Persona, string Phase, string Channel);
