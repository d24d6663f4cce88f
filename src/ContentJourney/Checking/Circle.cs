namespace ContentJourney.Checking;

/// <summary>Finds ways that lead back to where they started.</summary>
internal static class Circle
{
    /// <summary>The way from a key back to itself, e.g. <c>a → b → a</c>; null when there is none. Told from each key on it.</summary>
    public static string? Through(string key, IReadOnlyDictionary<string, string?> next)
    {
        var way = new List<string> { key };
        for (var at = next.GetValueOrDefault(key); at is not null && way.Count <= next.Count; at = next.GetValueOrDefault(at))
        {
            way.Add(at);
            if (at == key)
            {
                return string.Join(" → ", way);
            }
        }

        return null;
    }
}
