using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.Delivery.Journeys;

/// <summary>A stage with the journey it is part of.</summary>
internal sealed record JourneyPlace(Journey Journey, Stage Stage)
{
    public static PhaseModel? ModelOf(Journey journey, PublishedSite site) =>
        site.Definitions.PhaseModels.FirstOrDefault(model => model.Key == journey.Model);

    /// <summary>Every KPI of the phase, with the journey's target where it sets one.</summary>
    public IEnumerable<KpiPlace> Kpis(PublishedSite site) => site.Phases.TryGetValue(Stage.Phase, out var found)
        ? found.Phase.Kpis.Select(kpi => new KpiPlace(kpi, Stage.Kpis.FirstOrDefault(target => target.Definition == kpi.Key)?.Target))
        : [];
}
