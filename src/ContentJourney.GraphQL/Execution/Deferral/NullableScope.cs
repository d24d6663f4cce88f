namespace ContentJourney.GraphQL.Execution.Deferral;

/// <summary>A written value in whose place null may stand: where a failure below, found later, stops on its way up.</summary>
/// <param name="outer">The next such place around, in the same part.</param>
/// <param name="start">Where the value begins in its part.</param>
internal sealed class NullableScope(NullableScope? outer, int start)
{
    public NullableScope? Outer => outer;

    public int Start => start;

    public int End { get; set; }

    /// <summary>Whether null has taken its place.</summary>
    public bool IsNull { get; set; }
}
