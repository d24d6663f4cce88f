using ContentJourney.Collections;

namespace ContentJourney.Publishing;

/// <summary>A site as it was stored at one version.</summary>
/// <param name="Version">Counts the changes that visitors can see; grows by at least one with each.</param>
/// <param name="Site">The site, its drafts and files left out unless asked for.</param>
/// <param name="PublishedAt">When each item of <see cref="Site.Items"/> was published as it is, by key.</param>
/// <param name="Unpublished">Keys of items that exist but are not published.</param>
public sealed record SiteSnapshot(
    long Version,
    Site Site,
    IReadOnlyDictionary<string, DateTimeOffset> PublishedAt,
    IReadOnlySet<string> Unpublished)
{
    /// <summary>Gets the variants that have fallen behind their base, by item; items without any are left out.</summary>
    public IReadOnlyDictionary<string, ValueList<StaleVariant>> Stale { get; init; } = new Dictionary<string, ValueList<StaleVariant>>();
}
