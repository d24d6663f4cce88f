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
