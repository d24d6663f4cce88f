namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteApiKeyStoreTests : ApiKeyStoreContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
