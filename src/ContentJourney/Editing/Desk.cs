using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>What editors see, as one immutable value: every item in its newest version, and where each stands.</summary>
public sealed class Desk
{
    private Desk(long change, PublishedSite live, PublishedSite site, Dictionary<string, DeskItem> items)
    {
        Change = change;
        Live = live;
        Site = site;
        Items = items;
    }

    /// <summary>Gets the number of the newest change it shows.</summary>
    public long Change { get; }

    /// <summary>Gets what visitors see.</summary>
    public PublishedSite Live { get; }

    /// <summary>Gets the site as if everything were published as it is: what previews, maps and coverage of editors show.</summary>
    public PublishedSite Site { get; }

    /// <summary>Gets the items by key.</summary>
    public IReadOnlyDictionary<string, DeskItem> Items { get; }

    /// <summary>Gets all definitions with the newest version of every item, by key in ordinal order: what checks are made against.</summary>
    public Site Newest => field ??= Live.Definitions with
    {
        Items = Items.Values.Select(item => item.Item).OrderBy(item => item.Key, StringComparer.Ordinal).ToValueList(),
    };

    /// <summary>Gets where everything on the desk is used.</summary>
    public Uses Uses => field ??= Uses.On(this);

    /// <summary>Gets the items as the content list sorts them.</summary>
    internal ItemIndex Index => field ??= new ItemIndex(this);

    /// <summary>What editors call an item: the headline of its base in the default locale, else of its first base that has one; its key when there is none.</summary>
    public string NameOf(Item item) => ItemReferences.NameOf(item, Live.Definitions.Settings.DefaultLocale);

    /// <summary>Gets every version that counts: the newest ones by key in ordinal order, each followed by the published one where that is another.</summary>
    public IEnumerable<Item> Versions => Newest.Items.SelectMany(Counting);

    /// <summary>The keys of the items that have a path, be it in their newest or in their published version.</summary>
    public IEnumerable<string> OwnersOf(string path) => Owners[path].Distinct(StringComparer.Ordinal);

    private ILookup<string, string> Owners => field ??= Versions.Where(item => item.Path is not null).ToLookup(item => item.Path!, item => item.Key, StringComparer.Ordinal);

    private IEnumerable<Item> Counting(Item newest) =>
        Items[newest.Key].State == ItemState.Edited && Live.Items.GetValueOrDefault(newest.Key) is { } shown ? [newest, shown.Item] : [newest];

    /// <summary>The desk with nothing on it but what visitors see.</summary>
    public static Desk Empty(PublishedSite live) => new(0, live, live, new(StringComparer.Ordinal));

    /// <summary>The desk after an update, over what visitors see by now.</summary>
    public Desk With(DeskUpdate update, PublishedSite live)
    {
        var items = new Dictionary<string, DeskItem>(Items, StringComparer.Ordinal);
        foreach (var key in update.Removed)
        {
            items.Remove(key);
        }

        foreach (var item in update.Items)
        {
            items[item.Item.Key] = item;
        }

        return new Desk(update.Change, live, Overlay(live, items.Values), items);
    }

    private static PublishedSite Overlay(PublishedSite live, IEnumerable<DeskItem> items)
    {
        var unseen = items.Where(item => item.State != ItemState.Published).ToArray();
        return unseen.Length == 0 ? live : live.With(new SiteUpdate(
            live.Version,
            new SiteChange { Items = [.. unseen.Select(item => item.Item)] },
            unseen.ToDictionary(item => item.Item.Key, item => item.Saved.At, StringComparer.Ordinal),
            new HashSet<string>())
        {
            Stale = unseen.ToDictionary(item => item.Item.Key, item => item.Stale, StringComparer.Ordinal),
        });
    }
}
