using ContentJourney.Collections;
using ContentJourney.Publishing;

namespace ContentJourney.Coverage;

/// <summary>Tells whose work the gaps of a matrix are.</summary>
public static class CoverageGaps
{
    /// <summary>
    /// The gaps: planned ones first, then by owner in ordinal order with nobody's last, then as the cells stand in the matrix. A cell where several
    /// roles have touchpoints is there for each of them.
    /// </summary>
    public static ValueList<CoverageGap> Of(PublishedSite site, CoverageMatrix matrix)
    {
        var planned = Planned(site).ToLookup(plan => plan.Place, plan => (plan.Owner, plan.Journey));
        return matrix.Gaps
            .SelectMany(cell => Of(cell, planned[new CoveragePlace(cell.Persona, cell.Phase, cell.Channel)]))
            .OrderByDescending(gap => gap.Cell.IsPlanned)
            .ThenBy(gap => gap.Owner is null)
            .ThenBy(gap => gap.Owner, StringComparer.Ordinal)
            .ToValueList();
    }

    private static IEnumerable<CoverageGap> Of(CoverageCell cell, IEnumerable<(string? Owner, string Journey)> plans) => plans
        .GroupBy(plan => plan.Owner, StringComparer.Ordinal)
        .Select(owned => new CoverageGap(cell, owned.Key, owned.Select(plan => plan.Journey).Distinct(StringComparer.Ordinal).ToValueList()))
        .DefaultIfEmpty(new CoverageGap(cell, null, []));

    private static IEnumerable<(CoveragePlace Place, string? Owner, string Journey)> Planned(PublishedSite site) =>
        from journey in site.Definitions.Journeys
        from stage in journey.Stages
        from touchpoint in stage.Touchpoints
        select (new CoveragePlace(journey.Persona, stage.Phase, touchpoint.Channel), touchpoint.Owner, journey.Name);
}
