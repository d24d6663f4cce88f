using ContentJourney.Collections;

namespace ContentJourney.Comparing;

/// <summary>One part of an item that differs between two versions.</summary>
/// <param name="Path">The part, as <see cref="Checking.SitePath"/> describes.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Before">What it said, readable for people; null when it was not there. A field of a message that says "none here" is an empty text.</param>
/// <param name="After">What it says; null when it is there no more.</param>
public sealed record PartDifference(string Path, DifferenceKind Kind, string? Before, string? After)
{
    /// <summary>Compares the two texts word by word.</summary>
    public ValueList<TextRun> Words() => TextDifference.Between(Before ?? "", After ?? "");
}
