namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteAccountsTests : AccountsContract
{
    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();
}
