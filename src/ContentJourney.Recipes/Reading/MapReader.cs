using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads the fields of one mapping by name; says what has the wrong kind and, at the end, what no field is called.</summary>
internal sealed class MapReader
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);

    public MapReader(YamlNode? node, string path, ProblemLog log)
    {
        Path = path;
        Log = log;
        Place = node?.Place ?? new Place("recipe.yaml");
        foreach (var entry in (node as YamlNode.Mapping)?.Entries ?? [])
        {
            _entries.Add(entry.Key, entry);
        }

        if (node is not (null or YamlNode.Mapping))
        {
            log.Add("value.mapping", "Expected fields with values here, such as \"name: Max\".", node.Place);
        }
    }

    public string Path { get; }

    public Place Place { get; }

    public ProblemLog Log { get; }

    /// <summary>The value, absent ones left out; its place is noted under the path that it has in the site.</summary>
    public YamlNode? Node(string key, string? path = null)
    {
        _known.Add(key);
        if (!_entries.TryGetValue(key, out var entry) || entry.Value is YamlNode.Scalar { IsAbsent: true })
        {
            return null;
        }

        Log.Locate(path ?? $"{Path}/{key}", entry.Value.Place);
        return entry.Value;
    }

    /// <summary>Gets the keys in the order in which they are written.</summary>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>Says that a field is called so.</summary>
    public void Expect(string key) => _known.Add(key);

    /// <summary>Whether the key is written, with or without a value.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    public Place PlaceOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.KeyPlace : Place;

    public string? Text(string key, string? path = null) => Node(key, path) is { } node ? ValueReader.Text(node, Log) : null;

    /// <summary>A text that must be there; when it is not, the check of the site says so.</summary>
    public string Word(string key) => Text(key) ?? "";

    public bool Flag(string key) => Node(key) is { } node && ValueReader.Flag(node, Log);

    public int? Integer(string key, string? path = null) => Node(key, path) is { } node ? ValueReader.Integer(node, Log) : null;

    public decimal? Number(string key) => Node(key) is { } node ? ValueReader.Number(node, Log) : null;

    public DateTimeOffset? Instant(string key) => Node(key) is { } node ? ValueReader.Instant(node, Log) : null;

    public T? Choice<T>(string key)
        where T : struct, Enum => Node(key) is { } node ? ValueReader.Choice<T>(node, Log) : null;

    /// <summary>A choice that must be made.</summary>
    public T Chosen<T>(string key)
        where T : struct, Enum
    {
        if (Node(key) is { } node)
        {
            return ValueReader.Choice<T>(node, Log) ?? default;
        }

        Log.Add("value.missing", $"\"{key}\" is missing; it is one of {ValueReader.Choices<T>()}.", Place);
        return default;
    }

    public ValueList<string> Texts(string key, string? path = null) =>
        SitePath.Each(path ?? $"{Path}/{key}", Nodes(key, path)).Select(element => Located(element, ValueReader.Text(element.Element, Log) ?? "")).ToValueList();

    /// <summary>The mapping below the key; null when it is absent.</summary>
    public MapReader? Map(string key, string? path = null) => Node(key, path) is { } node ? new MapReader(node, path ?? $"{Path}/{key}", Log) : null;

    /// <summary>The mappings of a list; elements go by their position.</summary>
    public IEnumerable<MapReader> Maps(string key) => SitePath.Each($"{Path}/{key}", Nodes(key)).Select(element => Mapping(element.Element, element.Path, Log));

    /// <summary>The mappings of a list whose elements have keys.</summary>
    public IEnumerable<MapReader> KeyedMaps(string key) => KeyedMaps(Nodes(key), $"{Path}/{key}", Log);

    /// <summary>As <see cref="KeyedMaps(string)"/>, for a list that is a file of its own.</summary>
    public static IEnumerable<MapReader> KeyedMaps(IReadOnlyList<YamlNode> nodes, string path, ProblemLog log) =>
        SitePath.Each(path, nodes, KeyOf).Select(element => Mapping(element.Element, element.Path, log));

    /// <summary>The elements of a list; none when it is absent or no list, which the log then says.</summary>
    public IReadOnlyList<YamlNode> Nodes(string key, string? path = null) => Node(key, path) is { } node ? ValueReader.Nodes(node, Log) : [];

    /// <summary>Says which keys no field is called.</summary>
    public void Close(ProblemText what)
    {
        foreach (var entry in _entries.Values.Where(entry => !_known.Contains(entry.Key)))
        {
            var hint = Suggestion.For(entry.Key, _known) is { IsEmpty: false } suggestion ? suggestion : $" It has {string.Join(", ", _known)}.";
            Log.Add("key.unknown", $"{what} has no \"{entry.Key}\".{hint}", entry.KeyPlace);
        }
    }

    private static MapReader Mapping(YamlNode node, string path, ProblemLog log)
    {
        log.Locate(path, node.Place);
        return new MapReader(node, path, log);
    }

    private static string KeyOf(YamlNode node) =>
        (node as YamlNode.Mapping)?.Entries.FirstOrDefault(entry => entry.Key == "key")?.Value is YamlNode.Scalar { IsAbsent: false } key ? key.Value : "";

    private string Located((YamlNode Element, string Path) element, string text)
    {
        Log.Locate(element.Path, element.Element.Place);
        return text;
    }
}
