using ContentJourney.Content;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Personas: parents without circles, channels that exist, plausible ages.</summary>
internal static class PersonaRules
{
    private const int OldestAge = 150;

    public static void Check(CheckRun run)
    {
        var parents = run.Site.Personas.GroupBy(persona => persona.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Parent, StringComparer.Ordinal);
        foreach (var (persona, path) in SitePath.Each("personas", run.Site.Personas, persona => persona.Key))
        {
            run.Key("persona", persona.Key, path);
            run.Require(persona.Name, "persona.name.missing", "The persona's name", $"{path}/name");
            CheckParent(run, persona, parents, $"{path}/parent");
            CheckAges(run, persona.Demographics, $"{path}/demographics");
            CheckTopics(run, persona, path);
            CheckScenarios(run, persona, path);
            run.References(Noun.Channel, persona.PreferredChannels, "persona.channel.unknown", "channel", $"{path}/preferredChannels");
            if (persona.Portrait is { } portrait)
            {
                MediaRules.Check(run, portrait, $"{path}/portrait");
            }
        }
    }

    private static void CheckParent(CheckRun run, Persona persona, IReadOnlyDictionary<string, string?> parents, string path)
    {
        if (persona.Parent is null || !run.Reference(Noun.Persona, persona.Parent, "persona.parent.unknown", "persona", path))
        {
            return;
        }

        if (Circle.Through(persona.Key, parents) is { } way)
        {
            run.Add("persona.parent.circle", $"The parents go round in a circle: {way}. Take one parent out.", path);
        }
    }

    private static void CheckAges(CheckRun run, Demographics demographics, string path)
    {
        foreach (var (age, name) in new[] { (demographics.AgeFrom, "ageFrom"), (demographics.AgeTo, "ageTo") })
        {
            if (age is < 0 or > OldestAge)
            {
                run.Add("persona.age.range", $"{age} is no age; one is from 0 to {OldestAge}.", $"{path}/{name}");
            }
        }

        if (demographics.AgeFrom > demographics.AgeTo)
        {
            run.Add("persona.age.order", $"The youngest age, {demographics.AgeFrom}, is above the oldest, {demographics.AgeTo}.", $"{path}/ageFrom");
        }
    }

    private static void CheckTopics(CheckRun run, Persona persona, string path)
    {
        foreach (var (topic, at) in SitePath.Each($"{path}/excludedTopics", persona.ExcludedTopics))
        {
            if (!Key.IsKey(topic))
            {
                run.Add("topic.malformed", $"\"{topic}\" is no topic; a topic has {Key.Rule}.", at);
            }
        }
    }

    private static void CheckScenarios(CheckRun run, Persona persona, string path)
    {
        foreach (var (scenario, at) in SitePath.Each($"{path}/scenarios", persona.Scenarios))
        {
            run.Require(scenario.Title, "persona.scenario.title.missing", "The scenario's title", $"{at}/title");
            run.Require(scenario.Story, "persona.scenario.story.missing", "The scenario's story", $"{at}/story");
        }
    }
}
