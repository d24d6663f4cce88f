using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Fuzz;

/// <summary>A site that never changes, and no keys.</summary>
internal sealed class FrozenStore(SiteContents contents) : ISiteStore, IApiKeyStore
{
    private readonly SiteSnapshot _snapshot = DemoDelivery.SnapshotOf(contents);

    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation) => Task.FromResult<SiteSnapshot?>(_snapshot);

    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) => Task.FromResult<SiteUpdate?>(null);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) => Task.FromResult(_snapshot.Version);

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) => Task.FromResult<SiteContents?>(contents);

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) => Task.FromResult<SiteFile?>(null);

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) => throw Frozen();

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) => throw Frozen();

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation) => throw Frozen();

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation) => throw Frozen();

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw Frozen();

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw Frozen();

    public Task<ValueList<ApiKey>> ReadAsync(CancellationToken cancellation) => Task.FromResult<ValueList<ApiKey>>([]);

    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellation) => Task.FromResult<ApiKey?>(null);

    public Task AddAsync(ApiKey key, CancellationToken cancellation) => throw Frozen();

    public Task<bool> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation) => Task.FromResult(false);

    private static NotSupportedException Frozen() => new("Nothing is written here.");
}
