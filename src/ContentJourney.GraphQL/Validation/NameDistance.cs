namespace ContentJourney.GraphQL.Validation;

/// <summary>
/// The Damerau–Levenshtein distance of names: how many letters have to be put in, left out, replaced or exchanged with their
/// neighbor. Names that differ in case alone are at distance 1.
/// </summary>
internal static class NameDistance
{
    /// <summary>The distance; any number above the limit when it is above.</summary>
    public static int Between(string one, string other, int limit)
    {
        if (one == other)
        {
            return 0;
        }

        var (a, b) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        if (a == b)
        {
            return 1;
        }

        return Math.Abs(a.Length - b.Length) > limit ? limit + 1 : Count(a, b);
    }

    private static int Count(string a, string b)
    {
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var column = 0; column <= b.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= a.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= b.Length; column++)
            {
                var replaced = last[column - 1] + (a[line - 1] == b[column - 1] ? 0 : 1);
                row[column] = Math.Min(Math.Min(last[column], row[column - 1]) + 1, replaced);
                if (line > 1 && column > 1 && a[line - 1] == b[column - 2] && a[line - 2] == b[column - 1])
                {
                    row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
