using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Publishing;

/// <summary>Where a site is kept. What a call confirms survives a killed process; each writing call is one transaction.</summary>
public interface ISiteStore
{
    /// <summary>What visitors see now; null while the site has no settings, so is empty.</summary>
    Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation);

    /// <summary>What visitors see differently since a version; null when that version is unknown or too old to tell, so that all must be read.</summary>
    Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation);

    /// <summary>The number of the newest version that visitors see; 0 for an empty site.</summary>
    Task<long> ReadVersionAsync(CancellationToken cancellation);

    /// <summary>Everything, for exports: published items as published, items never published as drafts, files included; null for an empty site.</summary>
    Task<SiteContents?> ReadAllAsync(CancellationToken cancellation);

    /// <summary>Makes a change, all of it or nothing, and gives the new version. An item equal to its latest version gets no new one.</summary>
    Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation);

    /// <summary>One item with its state; null when there is none.</summary>
    Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation);

    /// <summary>All versions of an item, the newest first.</summary>
    Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation);

    /// <summary>Stores a new version of an item for editors. Problem <c>item.conflict</c> when its newest version is not the expected one (0 for a new item).</summary>
    Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation);

    /// <summary>Shows visitors the newest version of these items. Problem <c>item.unknown</c> for each key that does not exist; then nothing is published.</summary>
    Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation);

    /// <summary>Takes these items from visitors; editors keep them. Problem <c>item.unknown</c> as above.</summary>
    Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation);

    /// <summary>A file; null when there is none.</summary>
    Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation);
}
