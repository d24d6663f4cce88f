using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes.Reading;

/// <summary>A recipe that holds something cannot remove it as well.</summary>
internal static class RemovalCheck
{
    public static IEnumerable<Problem> Problems(SiteContents contents, ValueList<Removal> removals)
    {
        var change = SiteDifference.Between(null, contents, []);
        foreach (var list in SettingsReader.Removable.ToArray())
        {
            var held = SiteNouns.Keys(change, list.Noun).ToHashSet(StringComparer.Ordinal);
            foreach (var (position, removal) in removals.Where(removal => removal.Noun == list.Noun).Index())
            {
                if (held.Contains(removal.Key))
                {
                    yield return new Problem("remove.held", $"\"{removal.Key}\" is to be removed, yet the recipe holds it; take out one of the two.", $"settings/remove/{list.Key}/{position}");
                }
            }
        }
    }
}
