namespace ContentJourney.Coverage;

/// <summary>Whether an item does for a touchpoint what it is there for.</summary>
public enum ServingState
{
    /// <summary>The journey's persona gets it there.</summary>
    Served,

    /// <summary>It is published, and kept from the persona there: out of schedule, a topic it excludes, no wording in its language.</summary>
    Withheld,

    /// <summary>Visitors do not see it, or there is no such item.</summary>
    Unpublished,
}
