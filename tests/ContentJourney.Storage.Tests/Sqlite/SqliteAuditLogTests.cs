namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteAuditLogTests : AuditLogContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
