using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Themes.Daylight.Looking;

namespace ContentJourney.Themes.Daylight.Pages;

/// <summary>The journeys of a site.</summary>
internal sealed class JourneysModel(Looker looker) : DaylightPage(looker)
{
    /// <inheritdoc/>
    public override string Title => Words.Journeys;

    /// <inheritdoc/>
    public override string? Description => Words.JourneysIntroduction;

    /// <summary>Gets the journeys with those whose they are.</summary>
    public IEnumerable<(Journey Journey, Persona? Persona, int Touchpoints)> All => Look.Site.Definitions.Journeys
        .Select(journey => (journey, Look.Site.Personas.GetValueOrDefault(journey.Persona)?.Persona, journey.Stages.Sum(stage => stage.Touchpoints.Count)));
}
