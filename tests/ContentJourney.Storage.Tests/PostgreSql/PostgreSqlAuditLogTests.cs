namespace ContentJourney.Storage.Tests.PostgreSql;

[Collection(PostgreSqlTests.Name)]
public sealed class PostgreSqlAuditLogTests(PostgreSqlServer server) : AuditLogContract
{
    private protected override Task<TestDatabase> CreateAsync() => server.CreateDatabaseAsync();
}
