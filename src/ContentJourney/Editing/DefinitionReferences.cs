using ContentJourney.Checking;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Finds what personas, channels and journeys use.</summary>
internal static class DefinitionReferences
{
    public static IEnumerable<Reference> In(Site site) =>
    [
        .. site.Personas.SelectMany(Of),
        .. site.Channels.Where(channel => channel.Fallback is not null).Select(channel => new Reference(
            Usable.Channel, channel.Fallback!, new Use(Noun.Channel, channel.Key, channel.Name, $"{SitePath.Of("channels", channel.Key)}/fallback"))),
        .. site.Journeys.SelectMany(Of),
    ];

    private static IEnumerable<Reference> Of(Persona persona)
    {
        var path = SitePath.Of("personas", persona.Key);
        return
        [
            .. persona.Parent is { } parent ? [At(Usable.Persona, parent, $"{path}/parent")] : Enumerable.Empty<Reference>(),
            .. persona.Portrait is { } portrait ? ItemReferences.Files(portrait).Select(file => At(Usable.File, file, $"{path}/portrait")) : [],
            .. SitePath.Each($"{path}/preferredChannels", persona.PreferredChannels).Select(channel => At(Usable.Channel, channel.Element, channel.Path)),
            .. SitePath.Each($"{path}/excludedTopics", persona.ExcludedTopics).Select(topic => At(Usable.Topic, topic.Element, topic.Path)),
        ];

        Reference At(Usable what, string key, string at) => new(what, key, new Use(Noun.Persona, persona.Key, persona.Name, at));
    }

    private static IEnumerable<Reference> Of(Journey journey)
    {
        var path = SitePath.Of("journeys", journey.Key);
        return
        [
            At(Usable.Persona, journey.Persona, $"{path}/persona"),
            At(Usable.PhaseModel, journey.Model, $"{path}/model"),
            .. journey.Channel is { } channel ? [At(Usable.Channel, channel, $"{path}/channel")] : Enumerable.Empty<Reference>(),
            .. SitePath.Each($"{path}/stages", journey.Stages).SelectMany(stage => Of(stage.Element, stage.Path)),
        ];

        Reference At(Usable what, string key, string at) => new(what, key, new Use(Noun.Journey, journey.Key, journey.Name, at));

        IEnumerable<Reference> Of(Stage stage, string at) =>
        [
            At(Usable.Phase, stage.Phase, $"{at}/phase"),
            .. SitePath.Each($"{at}/touchpoints", stage.Touchpoints, touchpoint => touchpoint.Key).SelectMany(touchpoint => OfTouchpoint(touchpoint.Element, touchpoint.Path)),
        ];

        IEnumerable<Reference> OfTouchpoint(Touchpoint touchpoint, string at) =>
        [
            At(Usable.Channel, touchpoint.Channel, $"{at}/channel"),
            .. touchpoint.Owner is { } owner ? [At(Usable.Owner, owner, $"{at}/owner")] : Enumerable.Empty<Reference>(),
            .. SitePath.Each($"{at}/contents", touchpoint.Contents).Select(item => At(Usable.Item, item.Element, item.Path)),
        ];
    }
}
