namespace ContentJourney.Forms.Content;

/// <summary>How much of a channel's budget a field of the form takes.</summary>
/// <param name="Input">The name of the form's field.</param>
/// <param name="Channel">The channel's key.</param>
/// <param name="Unit">What is counted, in lower case as in recipes.</param>
/// <param name="Count">How much there is.</param>
/// <param name="Max">How much fits.</param>
/// <param name="Hard">Whether more cannot be published.</param>
public sealed record Measure(string Input, string Channel, string Unit, int Count, int Max, bool Hard)
{
    /// <summary>Gets whether it does not fit.</summary>
    public bool IsOver => Count > Max;
}
