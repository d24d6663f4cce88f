using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Forms.Content;
using ContentJourney.Problems;
using ContentJourney.Selection;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.Admin.Areas.Admin.Pages.Previews;

/// <summary>For whom, when and where a preview is, as an address says it.</summary>
/// <param name="Persona">The persona's key; null for nobody in particular.</param>
/// <param name="Phase">The phase's key; null for none.</param>
/// <param name="Locale">The language; null for that of the site.</param>
/// <param name="At">The moment; null for now.</param>
/// <param name="Attributes">What is known besides, by name.</param>
/// <param name="Problems">What of the address cannot be read.</param>
internal sealed record PickedContext(
    string? Persona,
    string? Phase,
    Locale? Locale,
    DateTimeOffset? At,
    IReadOnlyDictionary<string, AttributeValue> Attributes,
    ValueList<Problem> Problems)
{
    /// <summary>The context in an address: <c>persona</c>, <c>phase</c>, <c>locale</c>, <c>at</c> in UTC, and <c>attributes</c>, one <c>name=value</c> a line.</summary>
    public static PickedContext Read(IQueryCollection query)
    {
        var problems = new List<Problem>();
        var at = Word("at") is not { } moment ? (DateTimeOffset?)null
            : DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var read) ? read
            : Problem<DateTimeOffset?>($"\"{moment}\" cannot be read here. {ProblemText.Word("A day and a time, e.g. 2026-12-24T18:00.")}", "at");
        var locale = Word("locale") is not { } tag ? null
            : Locale.TryParse(tag, out var known) ? known
            : Problem<Locale>($"\"{tag}\" is no language tag; one looks like de or de-CH.", "locale");
        var attributes = new Dictionary<string, AttributeValue>(StringComparer.Ordinal);
        foreach (var line in query["attributes"].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            {
                attributes[line[..sign].Trim()] = AttributeLine.Value(line[(sign + 1)..]);
            }
            else
            {
                problems.Add(new Problem("preview.attribute.malformed", $"\"{line}\" is no attribute; one looks like region=bayern.", "attributes"));
            }
        }

        return new PickedContext(Word("persona"), Word("phase"), locale, at, attributes, problems.ToValueList());

        string? Word(string name) => query[name].ToString().Trim() is { Length: > 0 } word ? word : null;

        T? Problem<T>(ProblemText text, string path)
        {
            problems.Add(new Problem("preview.context.malformed", text, path));
            return default;
        }
    }

    /// <summary>Gets the attributes as they are typed.</summary>
    public string AttributeLines => string.Join('\n', Attributes.Select(attribute => $"{attribute.Key}={AttributeLine.Text(attribute.Value)}"));

    /// <summary>Gets what an address says to mean this context; empty, or begins with <c>&amp;</c>.</summary>
    public string Query => string.Concat(new[] { ("persona", Persona), ("phase", Phase), ("locale", Locale?.Tag), ("at", Moment), ("attributes", AttributeLines) }
        .Where(part => part.Item2 is { Length: > 0 })
        .Select(part => $"&{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));

    /// <summary>Gets the moment as a field for day and time takes it, in UTC; null for now.</summary>
    public string? Moment => Forms.Content.Moment.Of(At);

    /// <summary>The context on a channel.</summary>
    /// <param name="channel">The channel's key.</param>
    /// <param name="now">The moment that counts when none is picked.</param>
    public SelectionContext On(string channel, DateTimeOffset now) => new() { Persona = Persona, Phase = Phase, Channel = channel, Locale = Locale, At = At ?? now, Attributes = Attributes };
}
