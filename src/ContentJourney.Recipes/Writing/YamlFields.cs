using ContentJourney.Collections;
using ContentJourney.Recipes.Reading;

namespace ContentJourney.Recipes.Writing;

/// <summary>Gathers the fields of a mapping; what says nothing is left out.</summary>
internal sealed class YamlFields
{
    private readonly List<(string Key, YamlValue Value)> _entries = [];

    public bool IsEmpty => _entries.Count == 0;

    public YamlValue.Mapping Value => new(_entries);

    public YamlFields Add(string key, YamlValue? value)
    {
        if (value is not null)
        {
            _entries.Add((key, value));
        }

        return this;
    }

    public YamlFields Add(string key, string? text) => Add(key, text is null ? null : new YamlValue.Text(text));

    public YamlFields Add(string key, decimal? number) => Add(key, number is { } value ? YamlValue.Of(value) : null);

    public YamlFields Add(string key, DateTimeOffset? moment) => Add(key, moment is { } value ? YamlValue.Of(value) : null);

    /// <summary>Adds a flag if it is set.</summary>
    public YamlFields AddFlag(string key, bool flag) => flag ? Add(key, YamlValue.Of(true)) : this;

    /// <summary>Adds a list if it has elements.</summary>
    public YamlFields AddTexts(string key, ValueList<string> texts) => texts.Count == 0 ? this : Add(key, YamlValue.Of(texts));

    /// <summary>Adds a list of mappings if it has elements.</summary>
    public YamlFields AddList<T>(string key, IReadOnlyCollection<T> elements, Func<T, YamlFields> write) =>
        elements.Count == 0 ? this : Add(key, List(elements, write));

    /// <summary>Adds a mapping if it has fields.</summary>
    public YamlFields AddFields(string key, YamlFields fields) => fields.IsEmpty ? this : Add(key, fields.Value);

    /// <summary>Adds a word of a choice.</summary>
    public YamlFields AddChoice<T>(string key, T value)
        where T : struct, Enum => Add(key, new YamlValue.Raw(ValueReader.Name(value)));

    public static YamlValue List<T>(IEnumerable<T> elements, Func<T, YamlFields> write) => new YamlValue.Sequence([.. elements.Select(element => write(element).Value)]);
}
