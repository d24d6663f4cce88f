using ContentJourney.Collections;
using ContentJourney.Personas;
using ContentJourney.Themes.Daylight.Looking;

namespace ContentJourney.Themes.Daylight.Pages;

/// <summary>The people a site writes for.</summary>
internal sealed class PersonasModel(Looker looker) : DaylightPage(looker)
{
    /// <inheritdoc/>
    public override string Title => Words.Personas;

    /// <inheritdoc/>
    public override string? Description => Words.PersonasIntroduction;

    /// <summary>Gets the personas, those that others belong to last.</summary>
    public IEnumerable<Persona> All => Look.Site.Definitions.Personas.OrderBy(persona => Look.Site.Definitions.Personas.Any(other => other.Parent == persona.Key));

    /// <summary>What is told of a persona in lists, under their headings.</summary>
    public IEnumerable<(string Heading, ValueList<string> Entries)> Lists(Persona persona) =>
        new[]
        {
            (Words.Goals, persona.Goals),
            (Words.PainPoints, persona.PainPoints),
            (Words.Challenges, persona.Challenges),
            (Words.Needs, persona.Needs),
        }.Where(list => list.Item2.Count > 0);

    /// <summary>The names of the channels a persona likes, best first.</summary>
    public string Channels(Persona persona) =>
        string.Join(", ", persona.PreferredChannels.Select(key => Look.Site.Channels.GetValueOrDefault(key)?.Channel.Name ?? key));

    /// <summary>Occupation, age and place in a line; empty when nothing of it is known.</summary>
    public static string Line(Demographics who) => string.Join(" · ", new[] { Age(who), who.Occupation, who.Residence }.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Age(Demographics who) => (who.AgeFrom, who.AgeTo) switch
    {
        ({ } from, { } to) when from == to => $"{from}",
        ({ } from, { } to) => $"{from}–{to}",
        ({ } from, null) => $"{from}+",
        _ => null,
    };
}
