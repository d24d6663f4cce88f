using System.Globalization;
using Npgsql;

namespace ContentJourney.Storage.Tests.PostgreSql;

/// <summary>The server that PostgreSQL's tests share: the one in <c>CONTENTJOURNEY_TEST_POSTGRES</c>, else one of our own.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    private const string Variable = "CONTENTJOURNEY_TEST_POSTGRES";

    private readonly PostgreSqlCluster? _cluster;
    private readonly string? _connection;
    private int _databases;

    public PostgreSqlServer()
    {
        _connection = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(_connection))
        {
            _cluster = PostgreSqlCluster.Start();
            _connection = _cluster?.ConnectionString;
        }
    }

    public void Dispose() => _cluster?.Dispose();

    /// <summary>A new, migrated database; the test is skipped when there is no server.</summary>
    internal async Task<TestDatabase> CreateDatabaseAsync()
    {
        Skip.If(_connection is null, $"No PostgreSQL: {Variable} names none, and none is installed under /usr/lib/postgresql.");
        var name = string.Create(CultureInfo.InvariantCulture, $"contentjourney_test_{Environment.ProcessId}_{++_databases}");
        await ExecuteAsync(_connection!, $"CREATE DATABASE {name}");
        var connection = new NpgsqlConnectionStringBuilder(_connection) { Database = name }.ConnectionString;
        return await TestDatabase.CreateAsync(new() { Provider = StorageProvider.Postgres, ConnectionString = connection }, async () =>
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(_connection!, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    internal static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
