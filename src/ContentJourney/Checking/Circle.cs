namespace ContentJourney.Checking;

/// <summary>Finds ways that lead back to where they started.</summary>
internal static class Circle
{
    /// <summary>The way from a key back to itself, e.g. <c>a → b → a</c>; null when there is none. Told once a circle, from its first key in ordinal order.</summary>
    public static string? Through(string key, IReadOnlyDictionary<string, string?> next)
    {
        var way = new List<string> { key };
        for (var at = next.GetValueOrDefault(key); at is not null && way.Count <= next.Count; at = next.GetValueOrDefault(at))
        {
            way.Add(at);
            if (at == key)
            {
                return way.All(other => string.CompareOrdinal(key, other) <= 0) ? string.Join(" → ", way) : null;
            }
        }

        return null;
    }
}
