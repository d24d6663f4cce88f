namespace ContentJourney.Storage.Tests.PostgreSql;

[Collection(PostgreSqlTests.Name)]
public sealed class PostgreSqlDeskStoreTests(PostgreSqlServer server) : DeskStoreContract
{
    private protected override Task<TestDatabase> CreateAsync() => server.CreateDatabaseAsync();
}
