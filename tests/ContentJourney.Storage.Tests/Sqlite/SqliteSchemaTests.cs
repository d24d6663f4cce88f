using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SqliteSchemaTests : SchemaContract
{
    // Not the text of each table: a column that a migration added stands at its end.
    private protected override string Describe =>
        """
        SELECT described AS Value FROM (
            SELECT tables.name || ' ' || columns.name || ' ' || columns.type || ' ' || columns."notnull" || ' ' || coalesce(columns.dflt_value, '') || ' ' || columns.pk AS described
                FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' AND tables.name NOT LIKE '\_\_EF%' ESCAPE '\' AND tables.name NOT LIKE 'sqlite%'
            UNION ALL SELECT tables.name || ' ' || keys."from" || ' ' || keys."table" || ' ' || keys."to" || ' ' || keys.on_delete || ' ' || keys.on_update
                FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys WHERE tables.type = 'table'
            UNION ALL SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        ) ORDER BY described
        """;

    [SkippableTheory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "30000")]
    public async Task A_connection_is_safe(string pragma, string expected)
    {
        await using var context = OpenContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;

        Assert.Equal(expected, Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
    }

    [SkippableFact]
    public async Task A_migration_that_was_killed_does_not_lock_out_the_next()
    {
        await using var context = OpenContext();
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT OR REPLACE INTO __EFMigrationsLock VALUES (1, '2026-03-01')");

        await Database.Services.GetRequiredService<StorageMigrator>().MigrateAsync(default).WaitAsync(TimeSpan.FromMinutes(1));
    }

    private protected override Task<TestDatabase> CreateAsync() => SqliteFile.CreateAsync();

    private protected override ContentJourneyContext OpenContext() => Database.Services.GetRequiredService<IDbContextFactory<SqliteContext>>().CreateDbContext();
}
