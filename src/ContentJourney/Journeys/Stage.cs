using ContentJourney.Collections;

namespace ContentJourney.Journeys;

/// <summary>What happens to the persona in one phase of its journey.</summary>
/// <param name="Phase">The phase's key.</param>
/// <param name="Kpis">Targets for this persona in this phase.</param>
/// <param name="Touchpoints">Where persona and company meet, in order.</param>
public sealed record Stage(string Phase, ValueList<KpiTarget> Kpis, ValueList<Touchpoint> Touchpoints)
{
    /// <summary>Gets the mean emotion of the touchpoints that name one, −2 to 2; null when none does.</summary>
    public double? Emotion
    {
        get
        {
            var named = Touchpoints.Where(touchpoint => touchpoint.Emotion is not null).Select(touchpoint => touchpoint.Emotion!.Value).ToArray();
            return named.Length == 0 ? null : named.Average();
        }
    }
}
