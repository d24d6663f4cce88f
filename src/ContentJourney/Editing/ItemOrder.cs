namespace ContentJourney.Editing;

/// <summary>How the content list is sorted; what is equal goes by key.</summary>
public enum ItemOrder
{
    /// <summary>What was saved last first.</summary>
    Changed,

    /// <summary>By what editors call it, case and accents aside.</summary>
    Name,

    /// <summary>By key.</summary>
    Key,

    /// <summary>By content type, and in each by name.</summary>
    Type,
}
