using ContentJourney.Publishing;

namespace ContentJourney.Storage.Tests;

/// <summary>Gives each test of a contract a new database.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private TestDatabase? _database;

    private protected TestDatabase Database => _database!;

    private protected ISiteStore Store => Database.Sites;

    public async Task InitializeAsync() => _database = await CreateAsync();

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    private protected abstract Task<TestDatabase> CreateAsync();
}
