using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads the YAML files of a recipe; what is there but cannot be read is noted, so that nothing that refers to it is blamed.</summary>
internal sealed class DocumentReader(RecipeFiles files, int maxDepth, ProblemLog log)
{
    private readonly HashSet<Removal> _unread = files.Refused
        .Where(path => path.StartsWith(RecipeLayout.Media, StringComparison.Ordinal))
        .Select(path => new Removal(Noun.File, path))
        .ToHashSet();

    /// <summary>Gets what could not be read; an empty key stands for all of a noun.</summary>
    public IReadOnlySet<Removal> Unread => _unread;

    /// <summary>Gets all paths, those of refused files included.</summary>
    public IEnumerable<string> Paths => files.Texts.Keys.Concat(files.Refused);

    public void Miss(Noun noun, string key) => _unread.Add(new Removal(noun, key));

    public string? TextOf(string path) => files.Texts.GetValueOrDefault(path);

    public YamlNode? Parse(string yaml, string path, int linesBefore) => YamlReader.Read(yaml, path, linesBefore, maxDepth, log);

    public YamlNode? ReadFile(string path) => TextOf(path) is { } text ? Parse(text, path, 0) : null;

    public ValueList<T> ReadList<T>(string file, string path, Noun noun, Func<MapReader, T> read)
    {
        var node = ReadFile(file);
        if (node is YamlNode.Scalar { IsAbsent: true })
        {
            return [];
        }

        if (node is not YamlNode.Sequence && (files.Texts.ContainsKey(file) || files.Refused.Contains(file)))
        {
            Miss(noun, "");
        }

        return node is null ? [] : MapReader.KeyedMaps(ValueReader.Nodes(node, log), path, log).Select(read).ToValueList();
    }

    public ValueList<T> ReadFolder<T>(string folder, string path, Noun noun, Func<MapReader, string, T> read, ProblemText what)
    {
        var list = new List<(string Key, T Value)>();
        foreach (var file in Paths.Where(file => file.StartsWith(folder, StringComparison.Ordinal)))
        {
            var key = file[folder.Length..^".yaml".Length];
            if (ReadFile(file) is { } node && IsMapping(node, what))
            {
                log.Locate($"{path}/{key}", new Place(file));
                var map = new MapReader(node, $"{path}/{key}", log);
                CheckKey(map, key);
                list.Add((key, read(map, key)));
            }
            else
            {
                Miss(noun, key);
            }
        }

        return list.OrderBy(element => element.Key, StringComparer.Ordinal).Select(element => element.Value).ToValueList();
    }

    private void CheckKey(MapReader map, string key)
    {
        if (map.Text("key") is { } written && written != key)
        {
            log.Add("file.name", $"The file's name says that the key is \"{key}\"; write that, leave \"key\" out, or rename the file.", map.PlaceOf("key"));
        }
    }

    public bool IsMapping(YamlNode node, ProblemText what)
    {
        if (node is not YamlNode.Mapping)
        {
            log.Add("value.mapping", $"{what} has fields with values, such as \"name: Max\".", node.Place);
        }

        return node is YamlNode.Mapping;
    }
}
