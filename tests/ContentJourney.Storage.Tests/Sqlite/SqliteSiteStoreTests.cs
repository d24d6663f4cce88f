namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteSiteStoreTests : SiteStoreContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
