namespace ContentJourney.Storage.Tests.PostgreSql;

[Collection(PostgreSqlTests.Name)]
public sealed class PostgreSqlApiKeyStoreTests(PostgreSqlServer server) : ApiKeyStoreContract
{
    private protected override Task<TestDatabase> CreateAsync() => server.CreateDatabaseAsync();
}
