using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Checks one item by the rules of sites, without reading all others.</summary>
public static class ItemCheck
{
    /// <summary>What is found in the item if it took its place on the desk.</summary>
    /// <param name="desk">What editors see.</param>
    /// <param name="item">The item as it would be.</param>
    /// <param name="files">The paths of the site's files; null when nobody asks for them.</param>
    /// <param name="measure">How texts are measured; null leaves the budgets of texts unchecked.</param>
    public static ItemFindings Of(Desk desk, Item item, IReadOnlyCollection<string>? files, BudgetMeasure? measure)
    {
        var alone = desk.Live.Definitions with { Items = [item] };
        var path = SitePath.Of("items", item.Key);
        return new ItemFindings(
            [.. SiteCheck.Problems(alone, files, measure, IsElsewhere).Where(IsHere), .. PathProblems(desk, item, path)],
            SiteCheck.Warnings(alone, files, measure, IsElsewhere).Where(IsHere).ToValueList());

        bool IsElsewhere(Noun noun, string key) => noun == Noun.Item && desk.Items.ContainsKey(key);
        bool IsHere(Problem problem) => problem.Path == path || problem.Path.StartsWith(path + "/", StringComparison.Ordinal);
    }

    private static IEnumerable<Problem> PathProblems(Desk desk, Item item, string path)
    {
        if (item.Path is { } address && desk.Site.AtPath(address) is { } other && other.Item.Key != item.Key)
        {
            yield return new Problem("item.path.taken", $"The path \"{address}\" is that of the item \"{other.Item.Key}\" already; each item has a path of its own.", $"{path}/path");
        }
    }
}
