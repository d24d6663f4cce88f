using ContentJourney.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContentJourney.Storage.Providers.Sqlite;

/// <summary>SQLite in WAL mode: readers see the state at their start and never wait; writers queue at a gate before SQLite could call the database locked.</summary>
internal sealed class SqliteDatabase(IDbContextFactory<SqliteContext> contexts) : Database, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var file = FileOf(context);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var _ = await FileLock.TakeAsync(file + ".migrating", cancellation);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);

        // EF's own lock is a row that a killed process leaves behind for good. We hold a lock that dies with its process, so the row means nothing.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellation);
        await context.Database.MigrateAsync(cancellation);
    }

    public override async Task<T> WriteAsync<T>(Func<ContentJourneyContext, Task<T>> write, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            return await base.WriteAsync(write, cancellation);
        }
        finally
        {
            _gate.Release();
        }
    }

    public override async Task<T> AloneAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var _ = await FileLock.TakeAsync(FileOf(context) + ".starting", cancellation);
        return await work(cancellation);
    }

    public void Dispose() => _gate.Dispose();

    protected override async Task<ContentJourneyContext> OpenAsync(CancellationToken cancellation) => await contexts.CreateDbContextAsync(cancellation);

    protected override async Task<IDbContextTransaction> BeginReadAsync(ContentJourneyContext context, CancellationToken cancellation)
    {
        // EF's own BEGIN IMMEDIATE would make readers wait for writers.
        await context.Database.OpenConnectionAsync(cancellation);
#pragma warning disable CA1849 // Only this overload defers, and SQLite has no asynchronous calls anyway.
        var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
#pragma warning restore CA1849
        return await context.Database.UseTransactionAsync(transaction, cancellation) ?? throw new InvalidOperationException("SQLite gave no transaction.");
    }

    // BEGIN IMMEDIATE: the write lock first, so that what was read cannot be overtaken.
    protected override Task<IDbContextTransaction> BeginWriteAsync(ContentJourneyContext context, CancellationToken cancellation) => context.Database.BeginTransactionAsync(cancellation);

    private static string FileOf(ContentJourneyContext context) => Path.GetFullPath(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource);
}
