using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Publishing;

/// <summary>A store of published sites that keeps the last changes in memory; it has no drafts of its own.</summary>
internal sealed class MemoryStore : ISiteStore
{
    private readonly List<SiteUpdate> _updates = [];
    private SiteSnapshot? _snapshot;

    public int WholeReads { get; private set; }

    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation)
    {
        WholeReads++;
        return Task.FromResult(_snapshot);
    }

    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) =>
        Task.FromResult(_snapshot is not null && _updates.SingleOrDefault(update => update.Version == version + 1) is { } update && update.Version == _snapshot.Version ? update : null);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) => Task.FromResult(_snapshot?.Version ?? 0);

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) => Task.FromResult(_snapshot is null ? null : new SiteContents(_snapshot.Site, []));

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        var before = _snapshot ?? new SiteSnapshot(0, new Site { Settings = change.Settings! }, new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var times = before.PublishedAt.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var item in change.Items)
        {
            times[item.Key] = by.At;
        }

        _snapshot = before with { Version = before.Version + 1, Site = before.Site.With(change), PublishedAt = times };
        _updates.Add(new SiteUpdate(_snapshot.Version, change, times, new HashSet<string>(StringComparer.Ordinal)));
        return Task.FromResult(_snapshot.Version);
    }

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) => Task.FromResult<StoredItem?>(null);

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) => Task.FromResult<ValueList<ItemVersion>>([]);

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation) =>
        Task.FromResult(Outcome.Failed<ItemVersion>("item.conflict", "This store keeps no drafts."));

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) =>
        Task.FromResult(Outcome.Failed<long>("item.unknown", "This store keeps no drafts."));

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) =>
        Task.FromResult(Outcome.Failed<long>("item.unknown", "This store keeps no drafts."));

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) => Task.FromResult<SiteFile?>(null);
}
