using ContentJourney.Admin.Wording;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>All wordings of the site that fell behind their base, those that wait longest first.</summary>
internal sealed class AllStaleModel(LiveDesk live) : AdminPage
{
    /// <summary>How many are shown; whoever has more begins with these.</summary>
    public const int Most = 200;

    private Desk? _desk;

    /// <inheritdoc/>
    public override string Title => W["Wordings that fell behind"];

    /// <summary>Gets all of them.</summary>
    public IReadOnlyList<(DeskItem Item, StaleVariant Variant)> All { get; private set; } = [];

    public async Task OnGetAsync()
    {
        _desk = await live.ReadAsync(Aborted);
        All =
        [
            .. from item in _desk?.Items.Values ?? []
               orderby item.Saved.At, item.Item.Key
               from variant in item.Stale
               select (item, variant),
        ];
    }

    /// <summary>What editors call the item.</summary>
    public string NameOf(DeskItem item) => _desk!.NameOf(item.Item);

    /// <summary>Where it is shown what one of them missed.</summary>
    public static string Address(DeskItem item, StaleVariant variant) =>
        $"/admin/content/{item.Item.Key}/stale?variant={Uri.EscapeDataString(variant.Key)}&locale={Uri.EscapeDataString(variant.Locale.Tag)}";

    /// <summary>What a wording is called.</summary>
    public string Name(StaleVariant variant) => W.Variant(variant.Key);
}
