using ContentJourney.OrchardCore.Translation;
using OrchardCore.ContentManagement.Records;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Compares what is in memory with the rows of the index by their moments.</summary>
internal static class Moments
{
    // Databases keep moments to the microsecond or less, documents to a tenth of it.
    private static readonly TimeSpan _same = TimeSpan.FromMilliseconds(1);

    /// <summary>Whether a content item stands as its rows say.</summary>
    public static bool Are(ContentState state, IEnumerable<ContentItemIndex> rows)
    {
        var (latest, published) = (rows.FirstOrDefault(row => row.Latest), rows.FirstOrDefault(row => row.Published));
        return IsSame(state.Latest.ModifiedAt, (latest ?? published)?.ModifiedUtc) && (published is null) == (state.Published is null) && IsSame(state.Published?.PublishedAt, published?.PublishedUtc);
    }

    private static bool IsSame(DateTimeOffset? held, DateTime? kept) =>
        held is null || kept is null || (held.Value.UtcDateTime - kept.Value).Duration() < _same;
}
