using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Sites;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>The tenant's content as the engine's store: it reads from memory and writes content items.</summary>
internal sealed class TenantStore(TenantSite site, TenantFiles files, TenantWriting writing) : ISiteStore
{
    /// <inheritdoc/>
    public async Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation) => await site.LookAsync(assembly => assembly.Snapshot, cancellation);

    /// <inheritdoc/>
    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) => site.LookAsync(assembly => assembly.Since(version), cancellation);

    /// <inheritdoc/>
    public Task<long> ReadVersionAsync(CancellationToken cancellation) => site.LookAsync(assembly => assembly.Version, cancellation);

    /// <inheritdoc/>
    public async Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) =>
        new(await site.LookAsync(assembly => assembly.Whole, cancellation), await files.ReadAsync(cancellation));

    /// <inheritdoc/>
    public async Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        await writing.WriteAsync(change, by, cancellation);
        return await ReadVersionAsync(cancellation);
    }

    /// <inheritdoc/>
    public async Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) =>
        await site.LookAsync(assembly => Stored(assembly, key), cancellation);

    /// <inheritdoc/>
    public async Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) =>
        await FindItemAsync(key, cancellation) is { } stored ? [stored.Latest] : [];

    /// <inheritdoc/>
    public async Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation)
    {
        var before = (await FindItemAsync(item.Key, cancellation))?.Latest.Number ?? 0;
        if (before != expectedVersion)
        {
            return Outcome.Failed<ItemVersion>("item.conflict", $"Somebody else saved \"{item.Key}\" meanwhile.", SitePath.Of("items", item.Key));
        }

        await writing.WriteAsync(new SiteChange { Edits = [item] }, by, cancellation);
        return (await FindItemAsync(item.Key, cancellation))!.Latest;
    }

    /// <inheritdoc/>
    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => MoveAsync(keys, TenantWriting.PublishAsync, cancellation);

    /// <inheritdoc/>
    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => MoveAsync(keys, TenantWriting.UnpublishAsync, cancellation);

    /// <inheritdoc/>
    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) => files.FindAsync(path, cancellation);

    private async Task<Outcome<long>> MoveAsync(IReadOnlyCollection<string> keys, Func<IReadOnlyCollection<string>, Task> move, CancellationToken cancellation)
    {
        var ids = await site.LookAsync(assembly => keys.ToDictionary(key => key, key => assembly.StatesOf(key).Select(state => state.Id).ToArray(), StringComparer.Ordinal), cancellation);
        var unknown = ids.Where(found => found.Value.Length == 0).Select(found => new Problem("item.unknown", $"There is no item \"{found.Key}\".", SitePath.Of("items", found.Key))).ToArray();
        if (unknown.Length > 0)
        {
            return Outcome.Failed<long>(unknown);
        }

        await move([.. ids.Values.SelectMany(found => found)]);
        return await ReadVersionAsync(cancellation);
    }

    private static StoredItem? Stored(SiteAssembly assembly, string key)
    {
        if (assembly.DeskSince(0).Items.FirstOrDefault(found => found.Item.Key == key) is not { } item)
        {
            return null;
        }

        var latest = new ItemVersion(item.Version, item.Item, item.Saved, "saved");
        return new StoredItem(latest, item.PublishedVersion is { } number ? latest with { Number = number } : null, item.Published);
    }
}
