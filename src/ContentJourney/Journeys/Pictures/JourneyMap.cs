using ContentJourney.Channels;
using ContentJourney.Personas;

namespace ContentJourney.Journeys.Pictures;

/// <summary>What is drawn: the journey with its keys resolved and its touchpoints numbered through.</summary>
internal sealed record JourneyMap(Journey Journey, Persona Persona, PhaseModel Model, IReadOnlyDictionary<string, Channel> Channels, PictureLabels Labels, MapStage[] Stages)
{
    public static JourneyMap Of(Journey journey, Persona persona, PhaseModel model, IReadOnlyDictionary<string, Channel> channels, PictureLabels labels)
    {
        var number = 0;
        var stages = journey.Stages
            .Select((stage, index) => new MapStage(
                index,
                stage,
                model.Phases.FirstOrDefault(phase => phase.Key == stage.Phase) ?? new(stage.Phase, stage.Phase, null, []),
                [.. stage.Touchpoints.Select(touchpoint => new MapTouchpoint(++number, touchpoint, channels.GetValueOrDefault(touchpoint.Channel)))]))
            .ToArray();
        return new(journey, persona, model, channels, labels, stages);
    }
}
