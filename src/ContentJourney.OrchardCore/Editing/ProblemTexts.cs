using System.Globalization;
using ContentJourney.Forms.Wording;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>Problems in the reader's language.</summary>
internal static class ProblemTexts
{
    public static string Of(Problem problem) => ProblemWords.In(CultureInfo.CurrentUICulture, problem);
}
