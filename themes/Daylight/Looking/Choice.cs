using ContentJourney.Collections;
using ContentJourney.Content.Conditions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Themes.Daylight.Looking;

/// <summary>As whom somebody chose to look at the site. It travels in the query of every link and is stored nowhere.</summary>
/// <param name="Persona">The persona's key; null for none.</param>
/// <param name="Phase">The phase's key; null for none.</param>
/// <param name="Channel">The channel's key; null for what the device speaks for.</param>
/// <param name="Locale">The locale's tag; null for what the browser asks for.</param>
/// <param name="Seed">The seed of split tests; null for none.</param>
/// <param name="Attributes">What is said to be known beside, as written.</param>
internal sealed record Choice(string? Persona, string? Phase, string? Channel, string? Locale, string? Seed, ValueList<NamedText> Attributes)
{
    /// <summary>What the name of an attribute has before it in a query, as in the list of inputs used.</summary>
    public const string AttributePrefix = "attributes.";

    private const int MaxAttributes = 20;

    /// <summary>Reads a query; what is empty counts as not chosen.</summary>
    public static Choice Of(IQueryCollection query) => new(
        Text(query, "persona"),
        Text(query, "phase"),
        Text(query, "channel"),
        Text(query, "locale"),
        Text(query, "seed"),
        query.Keys
            .Where(name => name.StartsWith(AttributePrefix, StringComparison.Ordinal) && Text(query, name) is not null)
            .Take(MaxAttributes)
            .Select(name => new NamedText(name[AttributePrefix.Length..], Text(query, name)!))
            .ToValueList());

    /// <summary>An address that carries the choice on.</summary>
    public string Link(string address)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        var (target, anchor) = fragment < 0 ? (address, "") : (address[..fragment], address[fragment..]);
        return QueryHelpers.AddQueryString(target, Query()) + anchor;
    }

    /// <summary>The parts that were chosen, by their names in a query.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Query() =>
        new (string Name, string? Value)[] { ("persona", Persona), ("phase", Phase), ("channel", Channel), ("locale", Locale), ("seed", Seed) }
            .Concat(Attributes.Select(attribute => (AttributePrefix + attribute.Name, (string?)attribute.Text)))
            .Where(part => part.Item2 is not null)
            .Select(part => KeyValuePair.Create(part.Item1, part.Item2));

    /// <summary>What was written for an attribute; null for nothing.</summary>
    public string? TextOf(string attribute) => Attributes.FirstOrDefault(found => found.Name == attribute)?.Text;

    /// <summary>The attributes with the kinds that their texts look like: a number, true or false, else a text.</summary>
    public Dictionary<string, AttributeValue> Values() =>
        Attributes.DistinctBy(attribute => attribute.Name, StringComparer.Ordinal).ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal);

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
