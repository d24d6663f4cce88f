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

    // One set for all items: this is counted anew after each save.
    private static ValueList<ItemFacet> Count(IEnumerable<DeskItem> items, Func<DeskItem, IEnumerable<string>> keys)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            own.Clear();
            foreach (var key in keys(item).Where(own.Add))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ItemFacet(pair.Key, pair.Value)).ToValueList();
    }
}
