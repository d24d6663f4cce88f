using System.Data;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContentJourney.Storage.Providers.PostgreSql;

/// <summary>PostgreSQL: readers see the state at their start; writers of all nodes queue at an advisory lock of the database.</summary>
internal sealed class PostgreSqlDatabase(IDbContextFactory<PostgreSqlContext> contexts) : Database
{
    /// <summary>Where nodes hear of new versions.</summary>
    public const string Channel = "contentjourney";

    // "CJ" in ASCII, then a number of our own; the lock ends with the transaction, also with a killed node's.
    private const long WriteLock = 0x434A_0001;

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.MigrateAsync(cancellation);
    }

    protected override async Task<ContentJourneyContext> OpenAsync(CancellationToken cancellation) => await contexts.CreateDbContextAsync(cancellation);

    protected override Task<IDbContextTransaction> BeginReadAsync(ContentJourneyContext context, CancellationToken cancellation) =>
        context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    protected override async Task<IDbContextTransaction> BeginWriteAsync(ContentJourneyContext context, CancellationToken cancellation)
    {
        // Read committed: what is read after the wait for the lock is what the one before us wrote.
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WriteLock})", cancellation);
        return transaction;
    }

    // PostgreSQL delivers it when the transaction is through and only then, so no crash comes in between.
    protected override Task AnnounceAsync(ContentJourneyContext context, long version, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {version.ToString(System.Globalization.CultureInfo.InvariantCulture)})", cancellation);
}
