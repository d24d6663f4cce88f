using System.Data;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ContentJourney.Storage.Providers.PostgreSql;

/// <summary>PostgreSQL: readers see the state at their start; writers of all nodes queue at an advisory lock of the database.</summary>
internal sealed class PostgreSqlDatabase(IDbContextFactory<PostgreSqlContext> contexts) : Database
{
    /// <summary>Where nodes hear of new versions.</summary>
    public const string Channel = "contentjourney";

    // "CJ" in ASCII, then a number of our own; a lock ends with its transaction, also with a killed node's.
    private const long WriteLock = 0x434A_0001;
    private const long StartLock = 0x434A_0002;
    private const long MigrationLock = 0x434A_0003;

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await CreateAsync(context.GetService<IRelationalDatabaseCreator>(), cancellation);

        // EF's own lock is free between two migrations, and a node that comes in there runs the second one twice.
        await AloneAsync(MigrationLock, () => context.Database.MigrateAsync(cancellation), cancellation);
    }

    public override async Task<T> AloneAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var result = default(T)!;
        await AloneAsync(StartLock, async () => result = await work(cancellation), cancellation);
        return result;
    }

    protected override async Task<ContentJourneyContext> OpenAsync(CancellationToken cancellation) => await contexts.CreateDbContextAsync(cancellation);

    protected override Task<IDbContextTransaction> BeginReadAsync(ContentJourneyContext context, CancellationToken cancellation) =>
        context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    protected override Task<IDbContextTransaction> BeginWriteAsync(ContentJourneyContext context, CancellationToken cancellation) => BeginAsync(context, WriteLock, cancellation);

    // PostgreSQL delivers it when the transaction is through and only then, so no crash comes in between.
    protected override Task AnnounceAsync(ContentJourneyContext context, long version, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {version.ToString(System.Globalization.CultureInfo.InvariantCulture)})", cancellation);

    private static async Task CreateAsync(IRelationalDatabaseCreator creator, CancellationToken cancellation)
    {
        try
        {
            if (!await creator.ExistsAsync(cancellation))
            {
                await creator.CreateAsync(cancellation);
            }
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node has just made it.
        }
    }

    private async Task AloneAsync(long @lock, Func<Task> work, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await BeginAsync(context, @lock, cancellation);
        await work();
    }

    private static async Task<IDbContextTransaction> BeginAsync(ContentJourneyContext context, long @lock, CancellationToken cancellation)
    {
        // Read committed: what is read after the wait for the lock is what the one before us wrote.
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({@lock})", cancellation);
        return transaction;
    }
}
