namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteDeskStoreTests : DeskStoreContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
