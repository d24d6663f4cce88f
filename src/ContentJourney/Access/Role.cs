namespace ContentJourney.Access;

/// <summary>What somebody with an account does for the site.</summary>
public enum Role
{
    /// <summary>Reads everything, sees figures and takes exports along.</summary>
    Analyst,

    /// <summary>Writes own drafts; others publish them.</summary>
    Author,

    /// <summary>Writes, publishes, and keeps personas, journeys and the rest.</summary>
    Editor,

    /// <summary>All of it, and looks after accounts, keys and recipes.</summary>
    Administrator,
}
