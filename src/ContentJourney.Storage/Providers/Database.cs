using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContentJourney.Storage.Providers;

/// <summary>A database with its own way to read a consistent state, to put writers in a row and to tell other nodes.</summary>
internal abstract class Database
{
    /// <summary>Brings the schema up to date.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellation);

    /// <summary>Reads one state of the database, however many queries it takes, without waiting for writers.</summary>
    public async Task<T> ReadAsync<T>(Func<ContentJourneyContext, Task<T>> read, CancellationToken cancellation)
    {
        await using var context = await OpenAsync(cancellation);
        await using var transaction = await BeginReadAsync(context, cancellation);
        return await read(context);
    }

    /// <summary>Does all that is written in one transaction; one writer at a time over all nodes.</summary>
    public virtual async Task<T> WriteAsync<T>(Func<ContentJourneyContext, Task<T>> write, CancellationToken cancellation)
    {
        await using var context = await OpenAsync(cancellation);
        await using var transaction = await BeginWriteAsync(context, cancellation);
        var result = await write(context);
        var version = context.ChangeTracker.Entries<SiteRow>().Where(site => site.Property(row => row.Version).IsModified).Select(site => site.Entity.Version).ToArray();
        await context.SaveChangesAsync(cancellation);
        foreach (var changed in version)
        {
            await AnnounceAsync(context, changed, cancellation);
        }

        // From here on it counts: a caller who gives up now must not be told otherwise.
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    /// <summary>Does something while no other node does anything by this call; other writers go on.</summary>
    public abstract Task<T> AloneAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation);

    protected abstract Task<ContentJourneyContext> OpenAsync(CancellationToken cancellation);

    protected abstract Task<IDbContextTransaction> BeginReadAsync(ContentJourneyContext context, CancellationToken cancellation);

    protected abstract Task<IDbContextTransaction> BeginWriteAsync(ContentJourneyContext context, CancellationToken cancellation);

    /// <summary>Lets other nodes know of a new version as soon as the transaction is through.</summary>
    protected virtual Task AnnounceAsync(ContentJourneyContext context, long version, CancellationToken cancellation) => Task.CompletedTask;
}
