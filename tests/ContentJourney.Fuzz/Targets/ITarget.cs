namespace ContentJourney.Fuzz.Targets;

/// <summary>What takes inputs of one kind, and holds the answer against what must always be true.</summary>
internal interface ITarget
{
    /// <summary>What was new or not in how the input was taken: shapes of messages and the like.</summary>
    /// <exception cref="FindingException">The answer is none that may be.</exception>
    Task<IReadOnlyCollection<string>> TakeAsync(string input);
}
