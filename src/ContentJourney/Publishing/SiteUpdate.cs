using ContentJourney.Collections;

namespace ContentJourney.Publishing;

/// <summary>What visitors see differently since an earlier version.</summary>
/// <param name="Version">The version it leads to.</param>
/// <param name="Change">Items to show are in <see cref="SiteChange.Items"/>; withdrawn or removed ones are removals. Never drafts or files.</param>
/// <param name="PublishedAt">When each item of the change was published, by key.</param>
/// <param name="Unpublished">Keys, of those the change removes, that still exist as drafts.</param>
public sealed record SiteUpdate(
    long Version,
    SiteChange Change,
    IReadOnlyDictionary<string, DateTimeOffset> PublishedAt,
    IReadOnlySet<string> Unpublished)
{
    /// <summary>Gets the variants of the change's items that have fallen behind their base, by item; items without any are left out.</summary>
    public IReadOnlyDictionary<string, ValueList<StaleVariant>> Stale { get; init; } = new Dictionary<string, ValueList<StaleVariant>>();
}
