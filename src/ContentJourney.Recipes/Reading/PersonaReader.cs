using ContentJourney.Collections;
using ContentJourney.Personas;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads <c>personas/KEY.yaml</c>.</summary>
internal static class PersonaReader
{
    public static Persona Read(MapReader map, string key)
    {
        var persona = new Persona
        {
            Key = key,
            Name = map.Word("name"),
            Tagline = map.Text("tagline"),
            Portrait = map.Map("portrait") is { } portrait ? MediaReader.Read(portrait) : null,
            Parent = map.Text("parent"),
            Demographics = map.Map("demographics") is { } demographics ? ReadDemographics(demographics) : new(),
            Goals = map.Texts("goals"),
            Challenges = map.Texts("challenges"),
            Motivations = map.Texts("motivations"),
            PainPoints = map.Texts("painPoints"),
            Interests = map.Texts("interests"),
            Behaviours = map.Texts("behaviours"),
            Needs = map.Texts("needs"),
            TechnicalKnowledge = map.Choice<KnowledgeLevel>("technicalKnowledge") ?? KnowledgeLevel.Intermediate,
            Tone = map.Text("tone"),
            PreferredChannels = map.Texts("preferredChannels"),
            ExcludedTopics = map.Texts("excludedTopics"),
            Scenarios = map.Maps("scenarios").Select(ReadScenario).ToValueList(),
        };
        map.Close("A persona");
        return persona;
    }

    private static Demographics ReadDemographics(MapReader map)
    {
        var demographics = new Demographics(
            map.Integer("ageFrom"),
            map.Integer("ageTo"),
            map.Text("occupation"),
            map.Text("income"),
            map.Text("residence"),
            map.Text("household"));
        map.Close("\"demographics\"");
        return demographics;
    }

    private static Scenario ReadScenario(MapReader map)
    {
        var scenario = new Scenario(map.Word("title"), map.Word("story"));
        map.Close("A scenario");
        return scenario;
    }
}
