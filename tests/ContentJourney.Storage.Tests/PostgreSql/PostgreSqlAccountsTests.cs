namespace ContentJourney.Storage.Tests.PostgreSql;

[Collection(PostgreSqlTests.Name)]
public sealed class PostgreSqlAccountsTests(PostgreSqlServer server) : AccountsContract
{
    private protected override Task<TestDatabase> CreateAsync() => server.CreateDatabaseAsync();
}
