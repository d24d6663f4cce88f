using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Transfer;

/// <summary>A site that somebody sent, read and found right in itself.</summary>
/// <param name="contents">The site and its files.</param>
/// <param name="removals">What is to go from a site that has it.</param>
/// <param name="warnings">What is allowed, but probably not meant, each with its place in the files.</param>
/// <param name="locate">A problem with its place in the files as its path.</param>
public sealed class IncomingSite(SiteContents contents, ValueList<Removal> removals, ValueList<Problem> warnings, Func<Problem, Problem> locate)
{
    /// <summary>Gets the site and its files.</summary>
    public SiteContents Contents { get; } = contents;

    /// <summary>Gets what is to go.</summary>
    public ValueList<Removal> Removals { get; } = removals;

    /// <summary>Gets what is probably not meant.</summary>
    public ValueList<Problem> Warnings { get; } = warnings;

    /// <summary>The problem with its place in the files as its path.</summary>
    public Problem Locate(Problem problem) => locate(problem);
}
