namespace ContentJourney.GraphQL.Validation;

/// <summary>Asks whether one of the known names was meant.</summary>
internal static class Suggestion
{
    private const int MostNames = 5;

    /// <summary>A question with the names that are near, or nothing.</summary>
    public static string DidYouMean(string name, IEnumerable<string> known) => DidYouMean(string.Empty, Near(name, known));

    /// <summary>A question with all the names, or nothing.</summary>
    public static string DidYouMean(string lead, IReadOnlyList<string> names)
    {
        var quoted = names.Take(MostNames).Select(name => $"\"{name}\"").ToArray();
        return quoted switch
        {
            [] => string.Empty,
            [var only] => $" Did you mean {lead}{only}?",
            [var first, var second] => $" Did you mean {lead}{first} or {second}?",
            [.. var others, var last] => $" Did you mean {lead}{string.Join(", ", others)}, or {last}?",
        };
    }

    /// <summary>The known names that a typing mistake may have made the given one of, the nearest first.</summary>
    public static string[] Near(string name, IEnumerable<string> known)
    {
        var limit = (name.Length * 2 / 5) + 1;
        return
        [
            .. known.Distinct(StringComparer.Ordinal)
                .Select(candidate => (Name: candidate, Distance: NameDistance.Between(name, candidate, limit)))
                .Where(candidate => candidate.Distance <= limit)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, NaturalOrder.Instance)
                .Select(candidate => candidate.Name),
        ];
    }
}
