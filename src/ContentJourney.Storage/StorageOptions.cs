using Microsoft.Data.Sqlite;

namespace ContentJourney.Storage;

/// <summary>Where the site is kept.</summary>
public sealed record StorageOptions
{
    /// <summary>The file in <see cref="DataDirectory"/>.</summary>
    public const string FileName = "contentjourney.db";

    /// <summary>Gets the database.</summary>
    public StorageProvider Provider { get; init; } = StorageProvider.Sqlite;

    /// <summary>Gets the database's connection string; PostgreSQL needs one, SQLite takes it before <see cref="DataDirectory"/>. A SQLite database is a file, never in memory.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Gets the folder of the SQLite file <see cref="FileName"/>; made when it is not there.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>The options without the connection string, which may hold a password.</summary>
    public override string ToString() => ConnectionString is null ? $"{Provider} in {DataDirectory}" : $"{Provider} by connection string";

    /// <summary>The connection string in force.</summary>
    /// <exception cref="ArgumentException">Neither is given, or PostgreSQL has no connection string.</exception>
    internal string ResolveConnectionString() => (ConnectionString, DataDirectory, Provider) switch
    {
        ({ Length: > 0 } given, _, _) => given,
        (_, { Length: > 0 } directory, StorageProvider.Sqlite) => new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, FileName) }.ConnectionString,
        (_, _, StorageProvider.Sqlite) => throw new ArgumentException($"SQLite needs {nameof(DataDirectory)} or {nameof(ConnectionString)}."),
        _ => throw new ArgumentException($"PostgreSQL needs {nameof(ConnectionString)}."),
    };
}
