namespace ContentJourney.Coverage;

/// <summary>A cell of the matrix.</summary>
/// <param name="Persona">The persona's key.</param>
/// <param name="Phase">The phase's key.</param>
/// <param name="Channel">The channel's key.</param>
/// <param name="State">How well it is served.</param>
/// <param name="Items">How many items serve it.</param>
/// <param name="IsPlanned">Whether a journey of the persona has a touchpoint on the channel in the phase.</param>
/// <param name="Stale">How many of the items are served by a variant that has fallen behind its base.</param>
/// <param name="OverBudget">How many of the items are over a soft budget.</param>
public sealed record CoverageCell(string Persona, string Phase, string Channel, CoverageState State, int Items, bool IsPlanned, int Stale, int OverBudget);
