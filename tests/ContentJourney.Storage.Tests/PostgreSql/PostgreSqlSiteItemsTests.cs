namespace ContentJourney.Storage.Tests.PostgreSql;

[Collection(PostgreSqlTests.Name)]
public sealed class PostgreSqlSiteItemsTests(PostgreSqlServer server) : SiteItemsContract
{
    private protected override Task<TestDatabase> CreateAsync() => server.CreateDatabaseAsync();
}
