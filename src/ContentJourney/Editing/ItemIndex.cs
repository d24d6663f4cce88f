using ContentJourney.Lists;

namespace ContentJourney.Editing;

/// <summary>The items of one desk in every order somebody has asked for; sorted once, not for each page.</summary>
internal sealed class ItemIndex(Desk desk)
{
    private readonly DeskItem[]?[] _sorted = new DeskItem[]?[Enum.GetValues<ItemOrder>().Length];

    public ItemFacets Facets => field ??= ItemFacets.Of([.. desk.Items.Values]);

    public DeskItem[] By(ItemOrder order) => _sorted[(int)order] ??= order switch
    {
        ItemOrder.Changed => [.. ByKey.OrderByDescending(item => item.Saved.At)],
        ItemOrder.Name => ByName,
        ItemOrder.Key => ByKey,
        _ => [.. ByName.OrderBy(item => item.Item.Type, StringComparer.Ordinal)],
    };

    private DeskItem[] ByKey => field ??= [.. desk.Items.Values.OrderBy(item => item.Item.Key, StringComparer.Ordinal)];

    private DeskItem[] ByName => field ??= [.. ByKey.OrderBy(item => Folding.Fold(desk.NameOf(item.Item)), StringComparer.Ordinal)];
}
