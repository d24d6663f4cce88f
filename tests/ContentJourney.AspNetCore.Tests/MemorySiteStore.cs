using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>A store that holds what it is given.</summary>
internal sealed class MemorySiteStore(SiteContents? contents) : ISiteStore
{
    public static readonly DateTimeOffset PublishedAt = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private volatile SiteSnapshot? _snapshot = contents is null ? null : Snapshot(contents.Site, version: 1);

    /// <summary>Lets another site take the place of this one.</summary>
    public void Publish(Site site) => _snapshot = Snapshot(site, (_snapshot?.Version ?? 0) + 1);

    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation) => Task.FromResult(_snapshot);

    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) => Task.FromResult<SiteUpdate?>(null);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) => Task.FromResult(_snapshot?.Version ?? 0);

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) => Task.FromResult(contents);

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) =>
        Task.FromResult(contents?.Files.FirstOrDefault(file => file.Path == path));

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) => throw ReadOnly();

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) => throw ReadOnly();

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw ReadOnly();

    private static SiteSnapshot Snapshot(Site site, long version) => new(
        version,
        site with { Drafts = [] },
        site.Items.ToDictionary(item => item.Key, _ => PublishedAt, StringComparer.Ordinal),
        new HashSet<string>());

    private static NotSupportedException ReadOnly() => new("The delivery reads what is published and nothing else.");
}
