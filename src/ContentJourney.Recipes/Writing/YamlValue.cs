using System.Globalization;

namespace ContentJourney.Recipes.Writing;

/// <summary>A value to be written as YAML.</summary>
internal abstract record YamlValue
{
    /// <summary>A text.</summary>
    public sealed record Text(string Value) : YamlValue;

    /// <summary>A number, a word of a choice, a day: what needs no quotation marks.</summary>
    public sealed record Raw(string Value) : YamlValue;

    /// <summary>A list.</summary>
    public sealed record Sequence(IReadOnlyList<YamlValue> Items) : YamlValue;

    /// <summary>Values by key, in the order in which they were added.</summary>
    public sealed record Mapping(IReadOnlyList<(string Key, YamlValue Value)> Entries) : YamlValue;

    public static YamlValue Of(decimal number) => new Raw(number.ToString(CultureInfo.InvariantCulture));

    public static YamlValue Of(bool flag) => new Raw(flag ? "true" : "false");

    public static YamlValue Of(DateOnly day) => new Raw(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static YamlValue Of(DateTimeOffset moment) => new Raw(moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

    public static YamlValue Of(IEnumerable<string> texts) => new Sequence([.. texts.Select(text => new Text(text))]);
}
