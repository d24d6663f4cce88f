using ContentJourney.Problems;

namespace ContentJourney.Checking;

/// <summary>What somebody probably meant by a name that is not known.</summary>
public static class Suggestion
{
    private const int MaxLength = 64;

    /// <summary>The nearest known name as the end of a message, e.g. <c> Did you mean "technik-max"?</c>; empty when none is near.</summary>
    public static ProblemText For(string name, IEnumerable<string> known) =>
        Nearest(name, known) is { } nearest ? (ProblemText)$" Did you mean \"{nearest}\"?" : "";

    /// <summary>The known name that is at most a third of the name's letters away, the first in ordinal order of several; null when there is none.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return null;
        }

        var folded = name.ToLowerInvariant();
        var near = known
            .Where(candidate => candidate.Length is > 0 and <= MaxLength)
            .Select(candidate => (Name: candidate, Distance: Distance(folded, candidate.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(1, name.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal);
        return near.Select(candidate => candidate.Name).FirstOrDefault();
    }

    // Optimal string alignment: insert, delete, replace, swap neighbours.
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var row = 0; row <= from.Length; row++)
        {
            for (var column = 0; column <= to.Length; column++)
            {
                rows[row, column] = row == 0 || column == 0 ? row + column : Step(rows, from, to, row, column);
            }
        }

        return rows[from.Length, to.Length];
    }

    private static int Step(int[,] rows, string from, string to, int row, int column)
    {
        var replaced = rows[row - 1, column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(rows[row - 1, column], rows[row, column - 1]) + 1);
        var swapped = row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
        return swapped ? Math.Min(best, rows[row - 2, column - 2] + 1) : best;
    }
}
