using ContentJourney.Collections;

namespace ContentJourney.Editing;

/// <summary>What there is to narrow the content list to, beside definitions; each by key in ordinal order.</summary>
/// <param name="Topics">Topics of newest versions.</param>
/// <param name="Owners">Roles that look after items.</param>
/// <param name="Authors">Accounts that began items or saved their newest versions.</param>
/// <param name="Languages">Languages that items are worded in.</param>
public sealed record ItemFacets(ValueList<ItemFacet> Topics, ValueList<ItemFacet> Owners, ValueList<ItemFacet> Authors, ValueList<ItemFacet> Languages)
{
    internal static ItemFacets Of(IReadOnlyCollection<DeskItem> items) => new(
        Count(items, item => item.Item.Topics),
        Count(items, item => item.Item.Owner is { } owner ? [owner] : []),
        Count(items, item => [item.CreatedBy, item.Saved.Author]),
        Count(items, item => item.Item.Variants.Select(variant => variant.Locale.Tag)));

    private static ValueList<ItemFacet> Count(IEnumerable<DeskItem> items, Func<DeskItem, IEnumerable<string>> keys) => items
        .SelectMany(item => keys(item).Distinct(StringComparer.Ordinal))
        .CountBy(key => key, StringComparer.Ordinal)
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => new ItemFacet(pair.Key, pair.Value))
        .ToValueList();
}
