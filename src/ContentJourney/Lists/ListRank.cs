using ContentJourney.Selection;

namespace ContentJourney.Lists;

/// <summary>Where an item stands in a list: a total order, since the key is unique. All of it is in a cursor, so that a cursor outlives a publish.</summary>
/// <param name="Title">The folded headline where the list is sorted by it, else empty.</param>
/// <param name="Audience">How close the item's audience is.</param>
/// <param name="Wording">How close its best wording is.</param>
/// <param name="Priority">The item's weight.</param>
/// <param name="PublishedAt">When it was published, in ticks of UTC.</param>
/// <param name="Key">The item's key.</param>
internal readonly record struct ListRank(string Title, VariantRank Audience, VariantRank Wording, int Priority, long PublishedAt, string Key)
{
    // A cursor holds the title, so it must not grow without end; titles equal this far are sorted by key.
    private const int MaxTitle = 400;

    /// <summary>A headline as lists sort by it.</summary>
    public static string TitleOf(string headline)
    {
        var folded = Folding.Fold(headline);
        return folded.Length <= MaxTitle ? folded : folded[..(char.IsHighSurrogate(folded[MaxTitle - 1]) ? MaxTitle - 1 : MaxTitle)];
    }

    public static Comparison<ListRank> By(ContentOrder order) => order switch
    {
        ContentOrder.PublishedDesc => static (left, right) => Then(right.PublishedAt.CompareTo(left.PublishedAt), left, right),
        ContentOrder.TitleAsc => static (left, right) => Then(string.CompareOrdinal(left.Title, right.Title), left, right),
        _ => Relevance,
    };

    private static int Relevance(ListRank left, ListRank right)
    {
        var order = left.Audience.CompareReach(right.Audience);
        order = order != 0 ? order : left.Wording.CompareReach(right.Wording);
        order = order != 0 ? order : right.Priority.CompareTo(left.Priority);
        order = order != 0 ? order : right.PublishedAt.CompareTo(left.PublishedAt);
        return Then(order, left, right);
    }

    private static int Then(int order, ListRank left, ListRank right) => order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
}
