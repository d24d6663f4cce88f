using ContentJourney.Journeys;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes <c>journeys/KEY.yaml</c>.</summary>
internal static class JourneyWriter
{
    public static YamlFields Write(Journey journey) => new YamlFields()
        .Add("name", journey.Name)
        .Add("persona", journey.Persona)
        .Add("model", journey.Model)
        .Add("channel", journey.Channel)
        .AddList("stages", journey.Stages, Write);

    private static YamlFields Write(Stage stage) => new YamlFields()
        .Add("phase", stage.Phase)
        .AddList("kpis", stage.Kpis, target => new YamlFields().Add("definition", target.Definition).Add("target", target.Target))
        .AddList("touchpoints", stage.Touchpoints, Write);

    private static YamlFields Write(Touchpoint touchpoint) => new YamlFields()
        .Add("key", touchpoint.Key)
        .Add("name", touchpoint.Name)
        .Add("channel", touchpoint.Channel)
        .Add("owner", touchpoint.Owner)
        .AddTexts("actions", touchpoint.Actions)
        .AddTexts("thoughts", touchpoint.Thoughts)
        .Add("emotion", touchpoint.Emotion)
        .AddTexts("painPoints", touchpoint.PainPoints)
        .AddTexts("opportunities", touchpoint.Opportunities)
        .AddTexts("leadsTo", touchpoint.LeadsTo)
        .AddTexts("contents", touchpoint.Contents);
}
