using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads the fields of a content type's own.</summary>
internal static class OwnFieldReader
{
    public static ValueList<FieldValue> Read(MapReader map, ContentType type)
    {
        var definitions = type.Fields.ToLookup(field => field.Key, StringComparer.Ordinal);
        foreach (var field in (IEnumerable<FieldDefinition>)type.Fields)
        {
            map.Expect(field.Key);
        }

        return map.Keys
            .Where(key => definitions.Contains(key) && !FieldDefinition.Reserved.Contains(key, StringComparer.Ordinal))
            .Select(key => ReadField(map, definitions[key].First()))
            .OfType<FieldValue>()
            .ToValueList();
    }

    private static FieldValue? ReadField(MapReader map, FieldDefinition field)
    {
        var path = $"{map.Path}/fields/{field.Key}";
        if (map.Node(field.Key, path) is not { } node)
        {
            return null;
        }

        var nodes = field.List ? ValueReader.Nodes(node, map.Log) : [node];
        var values = SitePath.Each(path, nodes).Select(element => ReadScalar(element.Element, element.Path, field.Kind, map.Log)).ToArray();
        return new FieldValue(field.Key, values.OfType<FieldScalar>().ToValueList());
    }

    private static FieldScalar? ReadScalar(YamlNode node, string path, FieldKind kind, ProblemLog log)
    {
        log.Locate(path, node.Place);
        return kind switch
        {
            FieldKind.Number => ValueReader.Number(node, log) is { } number ? new FieldScalar.Number(number) : null,
            FieldKind.Boolean => new FieldScalar.Boolean(ValueReader.Flag(node, log)),
            FieldKind.Date => ValueReader.Date(node, log) is { } day ? new FieldScalar.Date(day) : null,
            FieldKind.Media => new FieldScalar.Picture(MediaReader.Read(new MapReader(node, path, log))),
            _ => ValueReader.Text(node, log) is { } text ? new FieldScalar.Text(text) : null,
        };
    }
}
