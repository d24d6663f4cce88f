using ContentJourney.Problems;

namespace ContentJourney.Comparing;

/// <summary>A part of an item that two people changed to say different things.</summary>
/// <param name="Path">The part, as <see cref="Checking.SitePath"/> describes.</param>
/// <param name="Before">What it said when both began, readable for people; null when it was not there.</param>
/// <param name="Mine">What it says on one side; null when it was taken out.</param>
/// <param name="Theirs">What it says on the other; null when it was taken out.</param>
public sealed record PartConflict(string Path, ProblemText? Before, ProblemText? Mine, ProblemText? Theirs);
