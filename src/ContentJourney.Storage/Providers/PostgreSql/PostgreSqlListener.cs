using Npgsql;

namespace ContentJourney.Storage.Providers.PostgreSql;

/// <summary>Hears when any node publishes. A cut connection is opened again, after pauses that grow from a quarter of a second to 30 s.</summary>
public sealed class PostgreSqlListener
{
    private static readonly TimeSpan _shortestPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(30);

    private readonly string _connection;
    private readonly TimeProvider _time;

    /// <summary>Listens to the database of these options.</summary>
    /// <exception cref="ArgumentException">The options are not those of PostgreSQL.</exception>
    public PostgreSqlListener(StorageOptions options, TimeProvider time)
    {
        if (options.Provider != StorageProvider.Postgres)
        {
            throw new ArgumentException("Only PostgreSQL tells other nodes of changes; SQLite has one node.", nameof(options));
        }

        // Of its own, for it is never given back; kept alive, for a dead connection is silent.
        _connection = new NpgsqlConnectionStringBuilder(options.ResolveConnectionString()) { Pooling = false, KeepAlive = 30 }.ConnectionString;
        _time = time;
    }

    /// <summary>
    /// Calls after each connect and after each new version, one call at a time; several versions may come as one call. The caller reads what is new
    /// by version number (<see cref="ContentJourney.Publishing.ISiteStore.ReadSinceAsync"/>), so nothing is missed while the connection is cut.
    /// A call that fails because the database does is made again after the next connect. Ends, without an exception, when it is cancelled.
    /// </summary>
    public async Task ListenAsync(Func<CancellationToken, Task> onChange, CancellationToken cancellation)
    {
        var pause = _shortestPause;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await ListenOnceAsync(onChange, () => pause = _shortestPause, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (IsOutage(exception))
            {
                await Task.Delay(pause, _time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = TimeSpan.FromTicks(Math.Min(_longestPause.Ticks, pause.Ticks * 2));
            }
        }
    }

    // EF wraps what the database throws.
    private static bool IsOutage(Exception? exception) => exception is NpgsqlException or System.Net.Sockets.SocketException or IOException or TimeoutException
        || (exception is not null && IsOutage(exception.InnerException));

    private async Task ListenOnceAsync(Func<CancellationToken, Task> onChange, Action onConnected, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(_connection);
        await connection.OpenAsync(cancellation);
        await using var listen = new NpgsqlCommand($"LISTEN {PostgreSqlDatabase.Channel}", connection);
        await listen.ExecuteNonQueryAsync(cancellation);
        while (true)
        {
            await onChange(cancellation);
            onConnected();
            await connection.WaitAsync(cancellation);
        }
    }
}
