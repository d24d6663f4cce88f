namespace ContentJourney.Problems;

/// <summary>One thing that is wrong with what somebody gave us; expected, so a value and not an exception.</summary>
/// <param name="Code">A stable, dotted code, e.g. <c>persona.parent.unknown</c>.</param>
/// <param name="Text">What is wrong and what would be right, for a person, as a text that can be translated.</param>
/// <param name="Path">Where: keys and field names joined by <c>/</c>, e.g. <c>personas/technik-max/parent</c>; empty when it is about the whole.</param>
public sealed record Problem(string Code, ProblemText Text, string Path = "")
{
    /// <summary>Gets the text in English.</summary>
    public string Message => Text.ToString();

    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}
