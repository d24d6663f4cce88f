using ContentJourney.OrchardCore.Tenants;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>What a content item defines, by its key.</summary>
/// <param name="Noun">What sort of thing it is.</param>
/// <param name="Key">Its key.</param>
/// <param name="Path">Where it is, as in problems.</param>
internal sealed record DefinitionSubject(Noun Noun, string Key, string Path)
{
    /// <summary>What a change of one definition defines; null for one that changes nothing.</summary>
    public static DefinitionSubject? Of(SiteChange change) => change switch
    {
        { Personas: [var persona] } => new(Noun.Persona, persona.Key, DefinitionPath.Of(PartNames.Persona, persona.Key)),
        { PhaseModels: [var model] } => new(Noun.PhaseModel, model.Key, DefinitionPath.Of(PartNames.PhaseModel, model.Key)),
        { Channels: [var channel] } => new(Noun.Channel, channel.Key, DefinitionPath.Of(PartNames.Channel, channel.Key)),
        { Journeys: [var journey] } => new(Noun.Journey, journey.Key, DefinitionPath.Of(PartNames.Journey, journey.Key)),
        _ => null,
    };
}
