namespace ContentJourney.Storage.Tests;

public sealed class SqliteSiteStoreTests : SiteStoreContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
