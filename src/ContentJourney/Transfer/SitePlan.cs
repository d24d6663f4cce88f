using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Transfer;

/// <summary>What it takes for a site to hold what another holds.</summary>
/// <param name="Change">The smallest change that does it.</param>
/// <param name="Nouns">What becomes of the things, one entry a noun.</param>
public sealed record SitePlan(SiteChange Change, ValueList<NounReport> Nouns)
{
    /// <summary>Makes the plan and checks the site that would come out; all that would be wrong with it are the problems.</summary>
    /// <param name="current">The site as it is; null while it is empty.</param>
    /// <param name="next">What it is to hold; what only the current one holds stays, but for the removals.</param>
    /// <param name="removals">What is to go.</param>
    /// <param name="measure">How texts are measured against budgets; null leaves those that need it unchecked.</param>
    public static Outcome<SitePlan> Of(SiteContents? current, SiteContents next, ValueList<Removal> removals, BudgetMeasure? measure)
    {
        var change = SiteDifference.Between(current, next, removals);
        var before = current ?? new SiteContents(new Site { Settings = next.Site.Settings }, []);
        var after = before.With(change);
        var problems = SiteCheck.Problems(after.Site, [.. after.Files.Select(file => file.Path)], measure);
        return Outcome.When(problems, () => new SitePlan(change, Enum.GetValues<Noun>().Select(noun => Report(noun, before, next, change)).ToValueList()));
    }

    private static NounReport Report(Noun noun, SiteContents current, SiteContents next, SiteChange change)
    {
        var before = SiteNouns.Keys(current, noun).ToHashSet(StringComparer.Ordinal);
        var set = SiteNouns.Keys(change, noun).Order(StringComparer.Ordinal).ToArray();
        return new NounReport(
            noun,
            set.Where(key => !before.Contains(key)).ToValueList(),
            set.Where(before.Contains).ToValueList(),
            change.Removals.Where(removal => removal.Noun == noun).Select(removal => removal.Key).Order(StringComparer.Ordinal).ToValueList(),
            SiteNouns.Keys(next, noun).Except(set, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList());
    }
}
