using System.Globalization;
using ContentJourney.Forms.Wording;
using ContentJourney.Problems;

namespace ContentJourney.Admin.Wording;

/// <summary>Problems in the reader's language.</summary>
internal static class ProblemTexts
{
    public static string Of(this Words _, Problem problem) => ProblemWords.In(CultureInfo.CurrentUICulture, problem);

    public static string Of(this Words _, ProblemText text) => ProblemWords.In(CultureInfo.CurrentUICulture, text);
}
