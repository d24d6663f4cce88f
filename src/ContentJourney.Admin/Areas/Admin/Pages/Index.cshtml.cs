using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>Where work begins: what waits, and what was edited last.</summary>
internal sealed class IndexModel(LiveDesk live) : AdminPage
{
    private const int RecentItems = 10;

    /// <inheritdoc/>
    public override string Title => Desk?.Live.Definitions.Settings.Title ?? W["Overview"];

    /// <summary>Gets what editors see; null while the site is empty.</summary>
    public Desk? Desk { get; private set; }

    /// <summary>Gets how many items visitors do not see.</summary>
    public int Drafts => Count(item => item.State == ItemState.Draft);

    /// <summary>Gets how many items visitors see as they were before.</summary>
    public int Edited => Count(item => item.State == ItemState.Edited);

    /// <summary>Gets how many items have wordings that fell behind.</summary>
    public int Stale => Count(item => item.Stale.Count > 0);

    /// <summary>Gets the items edited last.</summary>
    public IEnumerable<DeskItem> Recent => Desk!.Items.Values.OrderByDescending(item => item.Saved.At).ThenBy(item => item.Item.Key, StringComparer.Ordinal).Take(RecentItems);

    /// <summary>The name that people know an item by: the first headline, else its key.</summary>
    public static string Name(DeskItem item) => item.Item.Variants.Select(variant => variant.Message.Headline).FirstOrDefault(headline => headline is { Length: > 0 }) ?? item.Item.Key;

    public async Task OnGetAsync() => Desk = await live.ReadAsync(Aborted);

    private int Count(Func<DeskItem, bool> counts) => Desk!.Items.Values.Count(counts);
}
