using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>Says problems to readers.</summary>
internal static class ProblemWords
{
    public static string Of(Problem problem) => problem.Message;
}
