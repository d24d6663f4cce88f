namespace ContentJourney.Recipes.Yaml;

/// <summary>A key of a mapping and its value.</summary>
internal sealed record YamlEntry(string Key, Place KeyPlace, YamlNode Value);
