namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteSiteWritersTests : SiteWritersContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
