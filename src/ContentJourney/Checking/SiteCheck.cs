using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Says everything that is wrong with a site, each thing with its place as <see cref="SitePath"/> describes.</summary>
public static class SiteCheck
{
    // In the order in which recipes list the nouns; a rule neither needs nor hides another.
    private static readonly Action<CheckRun>[] _rules =
    [
        SettingsRules.Check,
        PersonaRules.Check,
        PhaseModelRules.Check,
        ChannelRules.Check,
        ContentTypeRules.Check,
        ExperimentRules.Check,
        JourneyRules.Check,
        ItemRules.Check,
    ];

    /// <summary>What must be put right before the site can be published; empty when it can.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">The paths of the site's files; null when they are not known, so that nobody asks for them.</param>
    /// <param name="measure">How texts are measured; null leaves the budgets of texts unchecked.</param>
    /// <param name="unread">What exists although the site does not hold it, so that a reference to it is no mistake.</param>
    public static ValueList<Problem> Problems(
        Site site,
        IReadOnlyCollection<string>? files = null,
        BudgetMeasure? measure = null,
        Func<Noun, string, bool>? unread = null) => Run(site, files, measure, unread).Problems;

    /// <summary>What is allowed, but probably not meant: texts over a soft budget, links to pages that the site does not have.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">As above.</param>
    /// <param name="measure">As above.</param>
    /// <param name="unread">As above.</param>
    public static ValueList<Problem> Warnings(
        Site site,
        IReadOnlyCollection<string>? files = null,
        BudgetMeasure? measure = null,
        Func<Noun, string, bool>? unread = null) => Run(site, files, measure, unread).Warnings;

    private static CheckRun Run(Site site, IReadOnlyCollection<string>? files, BudgetMeasure? measure, Func<Noun, string, bool>? unread)
    {
        var run = new CheckRun(site, files, measure, unread);
        foreach (var rule in _rules)
        {
            rule(run);
        }

        return run;
    }
}
