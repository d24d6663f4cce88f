namespace ContentJourney.Selection;

/// <summary>Why an item is not to be had.</summary>
public enum WithheldReason
{
    /// <summary>There is none of this key or path.</summary>
    Unknown,

    /// <summary>It exists but is not published.</summary>
    Unpublished,

    /// <summary>Its time has not come, or is over.</summary>
    OutOfSchedule,

    /// <summary>It is about a topic that is kept from the persona.</summary>
    ExcludedTopic,

    /// <summary>It is published in no locale that would do.</summary>
    NoLocale,
}
