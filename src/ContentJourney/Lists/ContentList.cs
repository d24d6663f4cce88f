using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Lists;

/// <summary>The items of a context in a total order. Immutable; shared by all contexts that get the same.</summary>
public sealed class ContentList
{
    private readonly ListEntry[] _entries;
    private readonly ContentOrder _order;

    private ContentList(ListEntry[] entries, ContentOrder order)
    {
        _entries = entries;
        _order = order;
    }

    /// <summary>Gets how many items there are.</summary>
    public int Count => _entries.Length;

    internal int Weight => 200 + (_entries.Length * 128);

    /// <summary>Gets an item by its position from 0.</summary>
    public PublishedItem this[int position] => _entries[position].Item;

    /// <summary>A cursor that stands at the item of a position.</summary>
    public string CursorAt(int position) => ListCursor.Write(_entries[position].Rank, _order);

    /// <summary>The first position behind a cursor, be its item still there or not; null when the text is no cursor of a list in this order.</summary>
    public int? PositionAfter(string cursor) => Position(cursor, orEqual: false);

    /// <summary>The position of a cursor's item, or where it would stand; null when the text is no cursor of a list in this order.</summary>
    public int? PositionOf(string cursor) => Position(cursor, orEqual: true);

    internal static ContentList Of(SiteContext context, ContentFilter filter)
    {
        var words = filter.Search is null ? [] : SearchTexts.Words(filter.Search);
        var order = ListRank.By(filter.Order);
        var entries = new List<ListEntry>();
        foreach (var item in context.Site.Items.Values)
        {
            if (Admits(item, context, filter, words) is { } entry)
            {
                entries.Add(entry);
            }
        }

        entries.Sort((left, right) => order(left.Rank, right.Rank));
        return new ContentList([.. entries], filter.Order);
    }

    private static ListEntry? Admits(PublishedItem item, SiteContext context, ContentFilter filter, string[] words)
    {
        if ((filter.Type is not null && filter.Type != item.Item.Type)
            || (filter.Topics.Count > 0 && !filter.Topics.Any(topic => item.Item.Topics.AsSpan().Contains(topic)))
            || AudienceMatch.Rank(item.Item.Audience, context) is not { } audience
            || Selector.Withheld(item, context) is not null
            || Selector.WordingOf(item, context) is not { } wording
            || !SearchTexts.HasAll(item, wording, words))
        {
            return null;
        }

        var title = filter.Order == ContentOrder.TitleAsc ? ListRank.TitleOf(wording.Base.Variant.Message.Headline ?? "") : "";
        return new ListEntry(item, new ListRank(title, audience, Selector.BestRank(wording, context), item.Item.Priority, item.PublishedAt.UtcTicks, item.Item.Key));
    }

    private int? Position(string cursor, bool orEqual)
    {
        if (!ListCursor.TryRead(cursor, _order, out var rank))
        {
            return null;
        }

        var order = ListRank.By(_order);
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var compared = order(_entries[middle].Rank, rank);
            (low, high) = compared < 0 || (compared == 0 && !orEqual) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
