using ContentJourney.Collections;

namespace ContentJourney.Lists;

/// <summary>What a list holds, beside what the context admits.</summary>
/// <param name="Type">A content type's key; null for all.</param>
/// <param name="Topics">Items about at least one of these; empty for all.</param>
/// <param name="Search">Words that must all stand in the base's headline, summary, body, glance or the topics, case and accents aside; null for all.</param>
/// <param name="Order">How to sort.</param>
public sealed record ContentFilter(string? Type, ValueList<string> Topics, string? Search, ContentOrder Order = ContentOrder.Relevance)
{
    /// <summary>Gets the filter that keeps everything.</summary>
    public static ContentFilter All { get; } = new(null, [], null);
}
