namespace ContentJourney.Publishing;

/// <summary>Holds the published site and keeps it up with the store. Readers take <see cref="Current"/> once a request; there is no lock on their way.</summary>
/// <param name="store">Where the site is kept.</param>
public sealed class LiveSite(ISiteStore store) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile PublishedSite? _current;

    /// <summary>Gets what visitors see now; null while the site is empty.</summary>
    public PublishedSite? Current => _current;

    /// <summary>Catches up with the store: from what changed where that can be told, else whole. Says whether anything did.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellation)
    {
        await _refreshing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var before = _current;
            _current = await NextAsync(before, cancellation).ConfigureAwait(false);
            return !ReferenceEquals(before, _current);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _refreshing.Dispose();

    private async Task<PublishedSite?> NextAsync(PublishedSite? before, CancellationToken cancellation)
    {
        if (before is not null && await store.ReadVersionAsync(cancellation).ConfigureAwait(false) == before.Version)
        {
            return before;
        }

        var update = before is null ? null : await store.ReadSinceAsync(before.Version, cancellation).ConfigureAwait(false);
        if (update is not null)
        {
            return before!.With(update);
        }

        var snapshot = await store.ReadPublishedAsync(cancellation).ConfigureAwait(false);
        return snapshot is null ? null : PublishedSite.Of(snapshot);
    }
}
