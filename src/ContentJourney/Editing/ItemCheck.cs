using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Editing;

/// <summary>Checks items by the rules of sites as if they took their places on the desk, without checking all others.</summary>
public static class ItemCheck
{
    /// <summary>What is found in one item.</summary>
    /// <param name="desk">What editors see.</param>
    /// <param name="item">The item as it would be.</param>
    /// <param name="files">The paths of the site's files; null when nobody asks for them.</param>
    /// <param name="measure">How texts are measured; null leaves the budgets of texts unchecked.</param>
    public static ItemFindings Of(Desk desk, Item item, IReadOnlyCollection<string>? files, BudgetMeasure? measure) => Of(desk, [item], files, measure);

    /// <summary>What is found in items that are changed or published together; they may hand paths on to each other.</summary>
    /// <param name="desk">What editors see.</param>
    /// <param name="items">The items as they would be, each key once.</param>
    /// <param name="files">As above.</param>
    /// <param name="measure">As above.</param>
    public static ItemFindings Of(Desk desk, IReadOnlyCollection<Item> items, IReadOnlyCollection<string>? files, BudgetMeasure? measure)
    {
        var keys = items.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var site = desk.Newest with { Items = [.. desk.Newest.Items.Where(item => !keys.Contains(item.Key)), .. items] };
        var run = new CheckRun(site, files, measure, unread: null);
        ItemRules.Check(run, items);
        return new ItemFindings([.. run.Problems, .. items.SelectMany(item => PathProblems(desk, item, keys))], run.Warnings);
    }

    private static IEnumerable<Problem> PathProblems(Desk desk, Item item, HashSet<string> together) => item.Path is not { } address
        ? []
        : desk.OwnersOf(address).Where(owner => !together.Contains(owner)).Take(1).Select(owner => new Problem(
            "item.path.taken",
            $"The path \"{address}\" is that of the item \"{owner}\" already; each item has a path of its own.",
            $"{SitePath.Of("items", item.Key)}/path"));
}
