using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads <c>facts</c>: names with a value that says its own kind.</summary>
internal static class FactReader
{
    private static readonly string[] _kinds = ["money", "number", "percent", "date", "duration", "text", "url"];

    public static ValueList<Fact> Read(MapReader map) => map.Keys
        .Select(name => map.Map(name) is { } value && ReadValue(value) is { } fact ? new Fact(name, fact) : null)
        .OfType<Fact>()
        .ToValueList();

    private static FactValue? ReadValue(MapReader map)
    {
        var kinds = _kinds.Where(map.Has).ToArray();
        if (kinds.Length != 1)
        {
            map.Log.Add("fact.kind", $"A fact has exactly one of {string.Join(", ", _kinds)}.", map.Place);
            return null;
        }

        var value = map.Node(kinds[0]) is { } node ? ReadKind(kinds[0], node, map) : null;
        map.Close($"A fact of the kind {ProblemText.Word(kinds[0])}");
        return value;
    }

    private static FactValue? ReadKind(string kind, YamlNode node, MapReader map) => kind switch
    {
        "money" => map.Word("currency") is var currency && ValueReader.Number(node, map.Log) is { } amount ? new FactValue.Money(amount, currency) : null,
        "number" => map.Text("unit") is var unit && ValueReader.Number(node, map.Log) is { } number ? new FactValue.Number(number, unit) : null,
        "percent" => ValueReader.Number(node, map.Log) is { } percent ? new FactValue.Percent(percent) : null,
        "date" => ValueReader.Date(node, map.Log) is { } day ? new FactValue.Date(day) : null,
        "duration" => ValueReader.Duration(node, map.Log) is { } span ? new FactValue.Duration(span) : null,
        "text" => ValueReader.Text(node, map.Log) is { } wording ? new FactValue.Text(wording) : null,
        _ => ValueReader.Text(node, map.Log) is { } address ? new FactValue.Url(address) : null,
    };
}
