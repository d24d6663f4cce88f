using ContentJourney.Collections;

namespace ContentJourney.Editing;

/// <summary>The content list: what is on the desk, narrowed, sorted and cut into pages.</summary>
public static class ItemList
{
    /// <summary>One page; the last one when there are not so many, the first one when the number is below 1.</summary>
    public static ItemPage Page(Desk desk, ItemFilter filter, ItemSort sort, int number, DateTimeOffset at)
    {
        var found = Find(desk, filter, sort, at);
        var pages = Math.Max(1, (found.Count + ItemPage.Size - 1) / ItemPage.Size);
        var page = Math.Clamp(number, 1, pages);
        return new ItemPage(found.Skip((page - 1) * ItemPage.Size).Take(ItemPage.Size).ToValueList(), found.Count, page, pages);
    }

    /// <summary>All that a filter keeps.</summary>
    /// <param name="desk">What editors see.</param>
    /// <param name="filter">What to keep.</param>
    /// <param name="sort">The order.</param>
    /// <param name="at">The moment, which decides what is scheduled and what is expired.</param>
    public static IReadOnlyList<DeskItem> Find(Desk desk, ItemFilter filter, ItemSort sort, DateTimeOffset at)
    {
        var items = desk.Index.By(sort.By);
        var found = filter == ItemFilter.All ? [.. items] : Array.FindAll(items, new ItemMatch(filter, at).Keeps);
        if (sort.Backwards)
        {
            Array.Reverse(found);
        }

        return found;
    }

    /// <summary>Whether an item stands so at a moment.</summary>
    public static bool Stands(DeskItem item, ItemStanding standing, DateTimeOffset at) => ItemMatch.Stands(item, standing, at);

    /// <summary>What there is to narrow the list to.</summary>
    public static ItemFacets Facets(Desk desk) => desk.Index.Facets;
}
