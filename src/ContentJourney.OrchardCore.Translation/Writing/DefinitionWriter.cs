using System.Text.Json;
using System.Text.Json.Nodes;
using ContentJourney.Documents;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Writing;

/// <summary>Makes of definitions what their content items hold.</summary>
public static class DefinitionWriter
{
    /// <summary>Everything that a change defines by content items of our types.</summary>
    public static IEnumerable<WrittenDefinition> Write(SiteChange change) =>
    [
        .. change.PhaseModels.Select(model => Of(PartNames.PhaseModel, model.Key, model.Name, model)),
        .. change.Channels.Select(channel => Of(PartNames.Channel, channel.Key, channel.Name, channel)),
        .. change.Personas.Select(persona => Of(PartNames.Persona, persona.Key, persona.Name, persona)),
        .. change.Journeys.Select(journey => Of(PartNames.Journey, journey.Key, journey.Name, journey)),
    ];

    private static WrittenDefinition Of<T>(string type, string key, string name, T value) => new(type, key, name, new JsonObject
    {
        [PartNames.PartOf(type)] = new JsonObject { [type] = JsonSerializer.SerializeToNode(value, DocumentJson.Options) },
    });
}
