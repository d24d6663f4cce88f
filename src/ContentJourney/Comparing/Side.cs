namespace ContentJourney.Comparing;

/// <summary>Whose change of an item.</summary>
public enum Side
{
    /// <summary>That of whoever merges.</summary>
    Mine,

    /// <summary>The one that was saved meanwhile.</summary>
    Theirs,
}
