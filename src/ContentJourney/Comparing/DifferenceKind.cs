namespace ContentJourney.Comparing;

/// <summary>What happened to a part of an item.</summary>
public enum DifferenceKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is there no more.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}
