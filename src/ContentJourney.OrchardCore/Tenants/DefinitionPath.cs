using ContentJourney.Checking;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Where definitions are in a site, as in problems.</summary>
internal static class DefinitionPath
{
    /// <summary>The place of what a content item of one of our types defines.</summary>
    public static string Of(string type, string key) => SitePath.Of(
        type switch
        {
            PartNames.Persona => "personas",
            PartNames.PhaseModel => "phaseModels",
            PartNames.Channel => "channels",
            _ => "journeys",
        },
        key);

    /// <summary>The places of everything in a site that content items may define.</summary>
    public static IEnumerable<string> All(Site site) =>
    [
        .. site.Personas.Select(persona => Of(PartNames.Persona, persona.Key)),
        .. site.PhaseModels.Select(model => Of(PartNames.PhaseModel, model.Key)),
        .. site.Channels.Select(channel => Of(PartNames.Channel, channel.Key)),
        .. site.Journeys.Select(journey => Of(PartNames.Journey, journey.Key)),
    ];

    /// <summary>The place of what is to go; null when no content item defines it.</summary>
    public static string? Of(Removal removal) => removal.Noun switch
    {
        Noun.Persona => Of(PartNames.Persona, removal.Key),
        Noun.PhaseModel => Of(PartNames.PhaseModel, removal.Key),
        Noun.Channel => Of(PartNames.Channel, removal.Key),
        Noun.Journey => Of(PartNames.Journey, removal.Key),
        _ => null,
    };
}
