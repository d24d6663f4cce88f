using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes.Tests;

/// <summary>A store that keeps one site in memory and counts what is written.</summary>
internal sealed class MemoryStore : ISiteStore
{
    private SiteContents? _contents;

    public int Writes { get; private set; }

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) => Task.FromResult(_contents);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) => Task.FromResult((long)Writes);

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        _contents = (_contents ?? new SiteContents(new Site { Settings = change.Settings! }, [])).With(change);
        return Task.FromResult((long)++Writes);
    }

    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) => throw new NotSupportedException();
}
