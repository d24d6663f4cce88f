namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteSiteItemsTests : SiteItemsContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
