using ContentJourney.Personas;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes <c>personas/KEY.yaml</c>.</summary>
internal static class PersonaWriter
{
    public static YamlFields Write(Persona persona) => new YamlFields()
        .Add("name", persona.Name)
        .Add("tagline", persona.Tagline)
        .Add("portrait", persona.Portrait is { } portrait ? MediaWriter.Write(portrait).Value : null)
        .Add("parent", persona.Parent)
        .AddFields("demographics", Write(persona.Demographics))
        .AddTexts("goals", persona.Goals)
        .AddTexts("challenges", persona.Challenges)
        .AddTexts("motivations", persona.Motivations)
        .AddTexts("painPoints", persona.PainPoints)
        .AddTexts("interests", persona.Interests)
        .AddTexts("behaviours", persona.Behaviours)
        .AddTexts("needs", persona.Needs)
        .AddChoice("technicalKnowledge", persona.TechnicalKnowledge)
        .Add("tone", persona.Tone)
        .AddTexts("preferredChannels", persona.PreferredChannels)
        .AddTexts("excludedTopics", persona.ExcludedTopics)
        .AddList("scenarios", persona.Scenarios, scenario => new YamlFields().Add("title", scenario.Title).Add("story", scenario.Story));

    private static YamlFields Write(Demographics demographics) => new YamlFields()
        .Add("ageFrom", demographics.AgeFrom)
        .Add("ageTo", demographics.AgeTo)
        .Add("occupation", demographics.Occupation)
        .Add("income", demographics.Income)
        .Add("residence", demographics.Residence)
        .Add("household", demographics.Household);
}
