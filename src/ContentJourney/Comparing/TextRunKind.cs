namespace ContentJourney.Comparing;

/// <summary>What became of a piece of a text.</summary>
public enum TextRunKind
{
    /// <summary>It is in both.</summary>
    Kept,

    /// <summary>It is only in the text before.</summary>
    Removed,

    /// <summary>It is only in the text after.</summary>
    Added,
}
