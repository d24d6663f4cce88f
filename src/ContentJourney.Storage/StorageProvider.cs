namespace ContentJourney.Storage;

/// <summary>Which database keeps the site.</summary>
public enum StorageProvider
{
    /// <summary>A file, for one node.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, for any number of nodes.</summary>
    Postgres,
}
