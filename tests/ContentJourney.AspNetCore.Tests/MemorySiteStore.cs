using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>A store that holds what it is given and is only read from.</summary>
internal sealed class MemorySiteStore(SiteContents? contents) : ISiteStore
{
    public static readonly DateTimeOffset PublishedAt = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SiteSnapshot? _snapshot = contents is null ? null : new SiteSnapshot(
        1,
        contents.Site with { Drafts = [] },
        contents.Site.Items.ToDictionary(item => item.Key, _ => PublishedAt, StringComparer.Ordinal),
        new HashSet<string>());

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

    private static NotSupportedException ReadOnly() => new("The delivery reads what is published and nothing else.");
}
