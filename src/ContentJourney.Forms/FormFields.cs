using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Primitives;

namespace ContentJourney.Forms;

/// <summary>
/// The fields of a form by name, as somebody typed them or as a definition fills them. A row of a list has a field <c>LIST.POSITION.row</c>
/// that says it is there, so that rows can be told without knowing what is in them.
/// </summary>
public sealed class FormFields
{
    private const string Marker = "row";

    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);

    /// <summary>Gets a field's text; empty when it is not there.</summary>
    public string this[string name] => string.Join('\n', All(name));

    /// <summary>Gets the names and values.</summary>
    public IReadOnlyDictionary<string, string[]> Values => _values;

    /// <summary>Gets a reader of the fields.</summary>
    public FormReader Reader => new(new FormCollection(_values.ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value), StringComparer.Ordinal)));

    /// <summary>Gets the fields as one text, to be carried along in a form.</summary>
    public string Json => JsonSerializer.Serialize(_values);

    /// <summary>The fields as they were sent; those that begin with an underscore belong to the framework.</summary>
    public static FormFields Of(IFormCollection form)
    {
        var fields = new FormFields();
        foreach (var (name, values) in form.Where(pair => !pair.Key.StartsWith('_')))
        {
            fields._values[name] = [.. values.Select(value => (value ?? "").ReplaceLineEndings("\n"))];
        }

        return fields;
    }

    /// <summary>The fields of <see cref="Json"/>; none when the text is not such a one.</summary>
    public static FormFields OfJson(string? json)
    {
        var fields = new FormFields();
        foreach (var (name, values) in Parsed(json))
        {
            fields._values[name] = values;
        }

        return fields;
    }

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>Whether a value is among those of a field.</summary>
    public bool Has(string name, string value) => All(name).Contains(value, StringComparer.Ordinal);

    /// <summary>The prefixes of a list's rows, e.g. <c>phases.0.</c></summary>
    public IReadOnlyList<string> Rows(string list) => [.. Reader.Rows(list, Marker)];

    /// <summary>Fills a field; null fills none.</summary>
    public void Set(string name, string? value)
    {
        if (value is not null)
        {
            _values[name] = [value];
        }
    }

    /// <summary>Fills a field with a whole number; null fills none.</summary>
    public void Set(string name, int? value) => Set(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Ticks a box, or leaves it.</summary>
    public void Set(string name, bool value) => Set(name, value ? "true" : null);

    /// <summary>Fills a field that has several values.</summary>
    public void SetAll(string name, IEnumerable<string> values) => _values[name] = [.. values];

    /// <summary>Fills a field with one text a line.</summary>
    public void SetLines(string name, IEnumerable<string> lines) => Set(name, string.Join('\n', lines));

    /// <summary>Fills the rows of a list; each is given the prefix of its fields' names.</summary>
    public void SetRows<T>(string list, IEnumerable<T> elements, Action<T, string> fill)
    {
        foreach (var (position, element) in elements.Index())
        {
            var row = string.Create(CultureInfo.InvariantCulture, $"{list}.{position}.");
            Set(row + Marker, "");
            fill(element, row);
        }
    }

    /// <summary>The same fields under other names; a field whose new name is null is left out.</summary>
    public FormFields Renamed(Func<string, string?> rename)
    {
        var fields = new FormFields();
        foreach (var (name, values) in _values)
        {
            if (rename(name) is { } next)
            {
                fields._values[next] = values;
            }
        }

        return fields;
    }

    /// <summary>The options of a select, the field's value chosen; a value that is no option is one, so that it is not lost.</summary>
    public IEnumerable<SelectListItem> Options(string name, IEnumerable<(string Value, string Text)> options)
    {
        var all = options.ToList();
        if (this[name] is { Length: > 0 } value && all.All(option => option.Value != value))
        {
            all.Add((value, value));
        }

        return all.Select(option => new SelectListItem(option.Text, option.Value, option.Value == this[name]));
    }

    private static Dictionary<string, string[]> Parsed(string? json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(json is { Length: > 0 } ? json : "{}") ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
