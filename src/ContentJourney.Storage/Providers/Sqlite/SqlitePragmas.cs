using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContentJourney.Storage.Providers.Sqlite;

/// <summary>
/// Sets what holds for a connection only. <c>synchronous=FULL</c> waits for the disk at each commit, so that what was confirmed survives
/// a power loss too; with WAL, SQLite's other settings would lose the last commits then.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout=30000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
