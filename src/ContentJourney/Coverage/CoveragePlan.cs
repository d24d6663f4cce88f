using ContentJourney.Publishing;

namespace ContentJourney.Coverage;

/// <summary>The places at which some journey has a touchpoint.</summary>
internal static class CoveragePlan
{
    public static HashSet<CoveragePlace> Of(PublishedSite site) =>
    [
        .. from journey in site.Definitions.Journeys
           from stage in journey.Stages
           from touchpoint in stage.Touchpoints
           select new CoveragePlace(journey.Persona, stage.Phase, touchpoint.Channel),
    ];
}
