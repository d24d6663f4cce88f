namespace ContentJourney.Selection;

/// <summary>The rules a variant may fail, in the order in which they are asked.</summary>
public enum SelectionRule
{
    /// <summary>It is in another language.</summary>
    Locale,

    /// <summary>It is for other personas.</summary>
    Persona,

    /// <summary>It is for other phases.</summary>
    Phase,

    /// <summary>It is for other channels.</summary>
    Channel,

    /// <summary>Its condition is not known to hold.</summary>
    Condition,

    /// <summary>Its time has not come, or is over.</summary>
    Schedule,

    /// <summary>It is for another arm, or there is no seed.</summary>
    Experiment,

    /// <summary>It stands alone and is not first, or another that stands alone is.</summary>
    Standalone,
}
