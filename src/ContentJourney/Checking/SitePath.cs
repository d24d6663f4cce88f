namespace ContentJourney.Checking;

/// <summary>How problems say where in a site they are: names joined by <c>/</c>, each field as recipes spell it.</summary>
/// <remarks>
/// <c>settings/locales/1</c>, <c>personas/KEY/parent</c>, <c>phaseModels/KEY/phases/KEY/kpis/KEY</c>, <c>channels/KEY/budgets/0/max</c>,
/// <c>contentTypes/KEY/fields/KEY</c>, <c>experiments/KEY/arms/KEY</c>, <c>journeys/KEY/stages/2/touchpoints/KEY/leadsTo/0</c>,
/// <c>items/KEY/variants/LOCALE/KEY/when/personas/0</c>, <c>items/KEY/variants/LOCALE/base/fields/NAME</c>, <c>items/KEY/facts/NAME</c>, <c>files/PATH</c>.
/// An element with a key goes by its key, any other by its position, counted from 0. The second element with a key goes by <c>key#2</c>.
/// </remarks>
public static class SitePath
{
    /// <summary>The names of elements with these keys, in order.</summary>
    public static IEnumerable<string> Names(IEnumerable<string> keys)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var count = seen[key] = seen.GetValueOrDefault(key) + 1;
            yield return count == 1 && key.Length > 0 ? Escape(key) : $"{Escape(key)}#{count}";
        }
    }

    /// <summary>The elements with the path of each below the given one.</summary>
    public static IEnumerable<(T Element, string Path)> Each<T>(string path, IEnumerable<T> elements, Func<T, string> key)
    {
        var list = elements.ToArray();
        return list.Zip(Names(list.Select(key)), (element, name) => (element, $"{path}/{name}"));
    }

    /// <summary>The elements with the path of each below the given one, by position.</summary>
    public static IEnumerable<(T Element, string Path)> Each<T>(string path, IEnumerable<T> elements) =>
        elements.Select((element, position) => (element, $"{path}/{position}"));

    /// <summary>The path of one element of a list of the site.</summary>
    public static string Of(string list, string key) => $"{list}/{Escape(key)}";

    // As in JSON pointers (RFC 6901), so that a misspelt key does not look like two names.
    private static string Escape(string key) => key.Contains('/', StringComparison.Ordinal)
        ? key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        : key;
}
