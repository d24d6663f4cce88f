using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Comparing;

/// <summary>One part of an item that differs between two versions.</summary>
/// <param name="Path">The part, as <see cref="Checking.SitePath"/> describes.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Before">What it said, readable for people; null when it was not there. A field of a message that says "none here" is an empty text.</param>
/// <param name="After">What it says; null when it is there no more.</param>
public sealed record PartDifference(string Path, DifferenceKind Kind, ProblemText? Before, ProblemText? After)
{
    /// <summary>Compares the two texts word by word.</summary>
    /// <param name="read">The texts in the reader's language; null for English.</param>
    public ValueList<TextRun> Words(Func<ProblemText, string>? read = null) => TextDifference.Between(Read(Before, read), Read(After, read));

    private static string Read(ProblemText? text, Func<ProblemText, string>? read) => text is null ? "" : read?.Invoke(text) ?? text.ToString();
}
