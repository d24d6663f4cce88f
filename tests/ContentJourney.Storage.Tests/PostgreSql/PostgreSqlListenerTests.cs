using System.Threading.Channels;
using ContentJourney.Storage.Providers.PostgreSql;
using Npgsql;
using static ContentJourney.Storage.Tests.Sample;

namespace ContentJourney.Storage.Tests.PostgreSql;

[Collection(PostgreSqlTests.Name)]
public sealed class PostgreSqlListenerTests(PostgreSqlServer server)
{
    [SkippableFact]
    public async Task A_node_hears_of_what_another_publishes_and_catches_up_after_a_cut()
    {
        await using var database = await server.CreateDatabaseAsync();
        await using var other = database.OpenNode();
        using var stop = new CancellationTokenSource();
        var heard = Channel.CreateUnbounded<long>();
        var listening = new PostgreSqlListener(database.Options, TimeProvider.System)
            .ListenAsync(async cancellation => await heard.Writer.WriteAsync(await database.Sites.ReadVersionAsync(cancellation), cancellation), stop.Token);
        Assert.Equal(0, await NextAsync(heard));

        await other.Sites.WriteAsync(Start, Anna(), default);
        Assert.Equal(1, await NextAsync(heard));

        await other.Sites.SaveDraftAsync(Item("x"), 0, "saved", Anna(), default);
        await other.Sites.PublishAsync(["x"], Anna(), default);
        Assert.Equal(2, await NextAsync(heard));

        await CutAsync(database);
        Assert.Equal(2, await NextAsync(heard));
        await other.Sites.UnpublishAsync(["x"], Anna(), default);
        Assert.Equal(3, await NextAsync(heard));

        await stop.CancelAsync();
        await listening;
    }

    [SkippableFact]
    public async Task A_call_that_the_database_failed_is_made_again()
    {
        await using var database = await server.CreateDatabaseAsync();
        using var stop = new CancellationTokenSource();
        var calls = 0;

        await new PostgreSqlListener(database.Options, TimeProvider.System).ListenAsync(
            _ => ++calls < 3 ? throw new InvalidOperationException("wrapped", new NpgsqlException("cut")) : stop.CancelAsync(),
            stop.Token);

        Assert.Equal(3, calls);
    }

    [Fact]
    public void There_is_nothing_to_listen_to_in_SQLite() =>
        Assert.Throws<ArgumentException>(() => new PostgreSqlListener(new() { DataDirectory = "data" }, TimeProvider.System));

    private static async Task<long> NextAsync(Channel<long> heard)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await heard.Reader.ReadAsync(patience.Token);
    }

    private static Task CutAsync(TestDatabase database) => PostgreSqlServer.ExecuteAsync(
        database.Options.ConnectionString!,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'");
}
