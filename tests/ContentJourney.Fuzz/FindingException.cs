namespace ContentJourney.Fuzz;

/// <summary>An input did what none may do.</summary>
#pragma warning disable CA1032, CA1064 // Thrown by the oracles and caught by the loop, by nobody else.
internal sealed class FindingException(string what) : Exception(what);
#pragma warning restore CA1032, CA1064
