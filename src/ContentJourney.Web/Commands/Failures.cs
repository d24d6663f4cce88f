using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Web.Commands;

/// <summary>The one place where problems become lines on the error output.</summary>
internal static class Failures
{
    public const int ExitCode = 1;

    public static int Report(ValueList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        return ExitCode;
    }
}
