namespace ContentJourney.Editing;

/// <summary>Where an item stands for editors.</summary>
public enum ItemState
{
    /// <summary>Visitors do not see it.</summary>
    Draft,

    /// <summary>Visitors see it as it was before the newest edits.</summary>
    Edited,

    /// <summary>Visitors see its newest version.</summary>
    Published,
}
