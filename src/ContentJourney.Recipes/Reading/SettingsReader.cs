using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads <c>recipe.yaml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>The lists below <c>remove:</c> by the noun they name.</summary>
    public static readonly ValueList<(string Key, Noun Noun)> Removable =
    [
        ("personas", Noun.Persona),
        ("phaseModels", Noun.PhaseModel),
        ("channels", Noun.Channel),
        ("contentTypes", Noun.ContentType),
        ("experiments", Noun.Experiment),
        ("journeys", Noun.Journey),
        ("items", Noun.Item),
        ("files", Noun.File),
    ];

    /// <summary>The settings, null when they cannot be told, and what is to go.</summary>
    public static (SiteSettings? Settings, ValueList<Removal> Removals) Read(YamlNode node, ProblemLog log)
    {
        log.Locate("settings", node.Place);
        var map = new MapReader(node, "settings", log);
        var (key, title) = (map.Word("key"), map.Word("title"));
        var (description, author, version) = (map.Text("description"), map.Text("author"), map.Text("version"));
        var fallback = map.Node("defaultLocale") is { } tag ? ReadLocale(tag, log) : Missing(map);
        var locales = map.Nodes("locales").Select(element => ReadLocale(element, log)).OfType<Locale>().ToValueList();
        foreach (var (position, element) in map.Nodes("locales").Index())
        {
            log.Locate($"settings/locales/{position}", element.Place);
        }

        var removals = map.Map("remove") is { } remove ? ReadRemovals(remove) : [];
        map.Close("recipe.yaml");
        return fallback is null ? (null, removals) : (new SiteSettings
        {
            Key = key,
            Title = title,
            Description = description,
            Author = author,
            Version = version,
            DefaultLocale = fallback,
            Locales = map.Has("locales") ? locales : [fallback],
        }, removals);
    }

    private static Locale? Missing(MapReader map)
    {
        map.Log.Add("settings.defaultLocale.missing", "\"defaultLocale\" is missing; it is a language tag such as de or de-CH.", map.Place);
        return null;
    }

    private static Locale? ReadLocale(YamlNode node, ProblemLog log)
    {
        if (ValueReader.Text(node, log) is not { } text)
        {
            return null;
        }

        if (Locale.TryParse(text, out var locale))
        {
            return locale;
        }

        log.Add("locale.malformed", $"\"{text}\" is no language tag; one looks like de or de-CH.", node.Place);
        return null;
    }

    private static ValueList<Removal> ReadRemovals(MapReader remove)
    {
        var removals = Removable.Select(list => remove.Texts(list.Key).Select(key => new Removal(list.Noun, key)).ToArray()).SelectMany(list => list).ToValueList();
        remove.Close("\"remove\"");
        return removals;
    }
}
