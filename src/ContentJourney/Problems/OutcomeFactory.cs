using ContentJourney.Collections;

namespace ContentJourney.Problems;

/// <summary>Makes <see cref="Outcome{T}"/>s.</summary>
public static class Outcome
{
    /// <summary>The value went through.</summary>
    public static Outcome<T> Of<T>(T value)
        where T : notnull => value;

    /// <summary>It failed for these reasons.</summary>
    /// <exception cref="ArgumentException">No problem was given.</exception>
    public static Outcome<T> Failed<T>(IEnumerable<Problem> problems)
        where T : notnull
    {
        var list = problems.ToValueList();
        return list.Count > 0 ? Outcome<T>.Failed(list) : throw new ArgumentException("A failure names at least one problem.", nameof(problems));
    }

    /// <summary>It failed for one reason.</summary>
    public static Outcome<T> Failed<T>(string code, ProblemText text, string path = "")
        where T : notnull => Failed<T>([new Problem(code, text, path)]);

    /// <summary>The value if there are no problems, else the failure.</summary>
    public static Outcome<T> When<T>(IReadOnlyCollection<Problem> problems, Func<T> value)
        where T : notnull => problems.Count == 0 ? value() : Failed<T>(problems);
}
