using ContentJourney.Storage.Providers;

namespace ContentJourney.Storage;

/// <summary>Brings the database's schema up to date; to be run at start-up, before anything is read. Safe on several nodes at once, and again after a run that was killed.</summary>
public sealed class StorageMigrator
{
    private readonly Database _database;

    internal StorageMigrator(Database database) => _database = database;

    /// <summary>Creates what is missing. Nothing happens when all is there.</summary>
    public Task MigrateAsync(CancellationToken cancellation) => _database.MigrateAsync(cancellation);
}
