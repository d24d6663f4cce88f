using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ContentJourney.Forms;

/// <summary>Reads what was typed into a form; what cannot be read is a problem with its path, and counts as not given.</summary>
/// <param name="form">What was sent.</param>
/// <param name="prefix">What the names of this form's fields begin with where several forms share a page, e.g. <c>PersonaPart.</c>; no name that is asked for or given has it.</param>
public sealed class FormReader(IFormCollection form, string prefix = "")
{
    private readonly List<Problem> _problems = [];

    /// <summary>Gets what could not be read so far, in the order of reading.</summary>
    public ValueList<Problem> Problems => _problems.ToValueList();

    /// <summary>Whether a field was sent, be it empty.</summary>
    public bool Has(string name) => form.ContainsKey(prefix + name);

    /// <summary>The text as typed, line ends as in stored texts; empty when it is not there.</summary>
    public string Text(string name) => Values(name).ToString().ReplaceLineEndings("\n");

    /// <summary>The trimmed text; null when it is empty.</summary>
    public string? Word(string name) => Text(name).Trim() is { Length: > 0 } word ? word : null;

    /// <summary>What was chosen of several, each once.</summary>
    public ValueList<string> Chosen(string name) => Values(name).OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Words between commas or line ends, each once.</summary>
    public ValueList<string> Words(string name) => Text(name).Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Whether a box is ticked.</summary>
    public bool Is(string name) => Values(name).Contains("true");

    /// <summary>A whole number; 0 when there is none.</summary>
    public int Number(string name, string path) => Read(name, path, text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null, "A whole number, e.g. 10.") ?? 0;

    /// <summary>A moment in UTC; null when there is none.</summary>
    public DateTimeOffset? Moment(string name, string path) => Read(
        name,
        path,
        text => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : (DateTimeOffset?)null,
        "A day and a time, e.g. 2026-12-24T18:00.");

    /// <summary>A span of time from the fields <c>NAME.from</c> and <c>NAME.until</c>; null when both ends are open.</summary>
    public Schedule? Schedule(string name, string path) =>
        (Moment($"{name}.from", path), Moment($"{name}.until", path)) is var (from, until) && (from ?? until) is not null ? new Schedule(from, until) : null;

    /// <summary>The value of a trimmed text; a problem <c>form.malformed</c> when there is one that cannot be read.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="name">The field.</param>
    /// <param name="path">Where its value goes, as in problems.</param>
    /// <param name="read">Makes the value; null when the text is none.</param>
    /// <param name="rule">What would be right, as a sentence.</param>
    public T? Read<T>(string name, string path, Func<string, T?> read, ProblemText rule)
    {
        if (Word(name) is not { } text)
        {
            return default;
        }

        var value = read(text);
        if (value is null)
        {
            Add(new Problem("form.malformed", $"\"{text}\" cannot be read here. {rule}", path));
        }

        return value;
    }

    /// <summary>Adds a problem that a caller found in what it read.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>The prefixes of rows that were sent, e.g. <c>fact.0.</c>, <c>fact.1.</c>; a row is there when its first field is.</summary>
    public IEnumerable<string> Rows(string list, string field)
    {
        for (var row = 0; Has($"{list}.{row}.{field}"); row++)
        {
            yield return $"{list}.{row}.";
        }
    }

    private StringValues Values(string name) => form[prefix + name];
}
