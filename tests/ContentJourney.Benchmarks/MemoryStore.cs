using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Benchmarks;

/// <summary>Holds one snapshot, so that the load server measures delivery and no database.</summary>
internal sealed class MemoryStore(SiteSnapshot snapshot) : ISiteStore
{
    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation) => Task.FromResult<SiteSnapshot?>(snapshot);

    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) => Task.FromResult<SiteUpdate?>(null);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) => Task.FromResult(snapshot.Version);

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) => throw ReadOnly();

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) => throw ReadOnly();

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) => throw ReadOnly();

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) => Task.FromResult<SiteFile?>(null);

    private static NotSupportedException ReadOnly() => new("The load server is read only.");
}
