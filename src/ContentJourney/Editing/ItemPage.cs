using ContentJourney.Collections;

namespace ContentJourney.Editing;

/// <summary>One page of the content list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Total">How many items there are on all pages.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Pages">How many pages there are; at least 1.</param>
public sealed record ItemPage(ValueList<DeskItem> Items, int Total, int Number, int Pages)
{
    /// <summary>How many items stand on a page at most.</summary>
    public const int Size = 50;
}
