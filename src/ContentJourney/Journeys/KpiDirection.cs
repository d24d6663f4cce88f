namespace ContentJourney.Journeys;

/// <summary>Which way a figure should move.</summary>
public enum KpiDirection
{
    /// <summary>More is better, e.g. conversion.</summary>
    Higher,

    /// <summary>Less is better, e.g. abandonment.</summary>
    Lower,
}
