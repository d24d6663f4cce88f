using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Editing;

/// <summary>What was found in an item, each with its place as <see cref="Checking.SitePath"/> describes.</summary>
/// <param name="Problems">What must be put right before it can be published.</param>
/// <param name="Warnings">What is allowed, but probably not meant.</param>
public sealed record ItemFindings(ValueList<Problem> Problems, ValueList<Problem> Warnings);
