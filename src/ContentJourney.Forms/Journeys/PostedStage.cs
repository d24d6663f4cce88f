using ContentJourney.Collections;
using ContentJourney.Journeys;

namespace ContentJourney.Forms.Journeys;

/// <summary>A stage as the map sends it.</summary>
internal sealed record PostedStage(string? Phase, IReadOnlyList<PostedTouchpoint?>? Touchpoints)
{
    public Stage Over(ValueList<KpiTarget> kpis) => new(Phase ?? "", kpis, (Touchpoints ?? []).OfType<PostedTouchpoint>().Select(touchpoint => touchpoint.Read()).ToValueList());
}
