namespace ContentJourney.Editing;

/// <summary>What the content list may be narrowed to; an item may stand in several ways at once.</summary>
public enum ItemStanding
{
    /// <summary>Visitors do not see it.</summary>
    Draft,

    /// <summary>Visitors see it as it was before the newest edits.</summary>
    Edited,

    /// <summary>Visitors see its newest version.</summary>
    Published,

    /// <summary>Some variant has fallen behind its base.</summary>
    Stale,

    /// <summary>Its schedule has not begun.</summary>
    Scheduled,

    /// <summary>Its schedule is over.</summary>
    Expired,
}
