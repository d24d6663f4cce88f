using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Holds the desk and keeps it up with the store; each reading asks the store whether something changed.</summary>
/// <param name="store">Where editors' work is kept.</param>
/// <param name="live">What visitors see.</param>
public sealed class LiveDesk(IDeskStore store, LiveSite live) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile Desk? _current;

    /// <summary>The desk as it is now; null while the site is empty.</summary>
    public async Task<Desk?> ReadAsync(CancellationToken cancellation)
    {
        var change = await store.ReadChangeAsync(cancellation).ConfigureAwait(false);
        if (_current is { } current && current.Change == change && ReferenceEquals(current.Live, live.Current))
        {
            return current;
        }

        await _refreshing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return _current = await NextAsync(_current, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _refreshing.Dispose();

    private async Task<Desk?> NextAsync(Desk? before, CancellationToken cancellation)
    {
        // The desk first: what is published meanwhile then looks unpublished, until the next reading finds a newer change.
        var update = await store.ReadSinceAsync(before?.Change ?? 0, cancellation).ConfigureAwait(false);
        await live.RefreshAsync(cancellation).ConfigureAwait(false);
        return live.Current is not { } site ? null
            : before is not null && before.Change == update.Change && ReferenceEquals(before.Live, site) ? before
            : (before ?? Desk.Empty(site)).With(update, site);
    }
}
