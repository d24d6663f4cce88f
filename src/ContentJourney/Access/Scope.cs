namespace ContentJourney.Access;

/// <summary>What a key may do.</summary>
public enum Scope
{
    /// <summary>Read what is published.</summary>
    Read,

    /// <summary>Look at another moment.</summary>
    Preview,

    /// <summary>See coverage and figures.</summary>
    Insights,

    /// <summary>Change things.</summary>
    Manage,
}
