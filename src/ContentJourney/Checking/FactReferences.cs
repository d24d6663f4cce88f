namespace ContentJourney.Checking;

/// <summary>Finds <c>{fact:name}</c> in a text.</summary>
internal static class FactReferences
{
    private const string Start = "{fact:";

    /// <summary>The names in order; one without an end is everything up to the end of its line.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + Start.Length, StringComparison.Ordinal))
        {
            var rest = text[(at + Start.Length)..];
            var end = rest.IndexOfAny(['}', '\n']);
            yield return end < 0 ? rest : rest[..end];
        }
    }

    /// <summary>The text with each reference replaced.</summary>
    public static string Replace(string text, Func<string, string> replacement) =>
        In(text).Distinct(StringComparer.Ordinal).Aggregate(text, (current, name) => current.Replace($"{Start}{name}}}", replacement(name), StringComparison.Ordinal));
}
