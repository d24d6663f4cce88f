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

        var (folded, most) = (name.ToLowerInvariant(), Math.Max(1, name.Length / 3));
        string? nearest = null;
        foreach (var candidate in known.Where(candidate => candidate.Length is > 0 and <= MaxLength && Math.Abs(candidate.Length - name.Length) <= most))
        {
            var distance = Distance(folded, candidate.ToLowerInvariant(), most);
            if (distance < most || (distance == most && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (nearest, most) = (candidate, distance);
            }
        }

        return nearest;
    }

    // Optimal string alignment: insert, delete, replace, swap neighbours. Given up, as one more than the most, as soon as it cannot be that near:
    // an unknown path is held against those of all items.
    private static int Distance(string from, string to, int most)
    {
        Span<int> before = stackalloc int[to.Length + 1], above = stackalloc int[to.Length + 1], row = stackalloc int[to.Length + 1];
        var (least, leastAbove) = (0, 0);
        for (var column = 0; column <= to.Length; column++)
        {
            row[column] = column;
        }

        for (var letter = 0; letter < from.Length && Math.Min(least, leastAbove) <= most; letter++)
        {
            var free = before;
            before = above;
            above = row;
            row = free;
            leastAbove = least;
            least = Fill(row, above, before, from, to, letter);
        }

        return Math.Min(least, leastAbove) <= most ? row[to.Length] : most + 1;
    }

    // One row of the table of distances, whose least it gives.
    private static int Fill(Span<int> row, Span<int> above, Span<int> before, string from, string to, int letter)
    {
        var least = row[0] = letter + 1;
        for (var column = 1; column <= to.Length; column++)
        {
            var replaced = above[column - 1] + (from[letter] == to[column - 1] ? 0 : 1);
            var best = Math.Min(replaced, Math.Min(above[column], row[column - 1]) + 1);
            var swapped = letter > 0 && column > 1 && from[letter] == to[column - 2] && from[letter - 1] == to[column - 1];
            row[column] = swapped ? Math.Min(best, before[column - 2] + 1) : best;
            least = Math.Min(least, row[column]);
        }

        return least;
    }
}
