using ContentJourney.Collections;
using ContentJourney.Lists;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.NextSteps;

/// <summary>What the persona most likely wants next: first what is made for the following phase, then for the same one, then for any.</summary>
public static class NextStepFinder
{
    /// <summary>At most <paramref name="first"/> items, best first, without those already seen.</summary>
    public static ValueList<PublishedItem> Find(SiteContext context, IReadOnlyCollection<string> seen, int first)
    {
        var here = context.Context.Phase;
        var phases = here is null ? [null] : new[] { Following(context.Site, here), here }.Where(phase => phase is not null);
        var made = phases.SelectMany(phase => MadeFor(context, phase));
        var anything = Items(context.Site.List(context, ContentFilter.All));
        return made.Concat(anything)
            .DistinctBy(item => item.Item.Key)
            .Where(item => !seen.Contains(item.Item.Key, StringComparer.Ordinal))
            .Take(first)
            .ToValueList();
    }

    /// <summary>The key of the phase after this one in its model; null for the last.</summary>
    public static string? Following(PublishedSite site, string phase) =>
        site.Phases[phase].Model.Phases.SkipWhile(found => found.Key != phase).Skip(1).FirstOrDefault()?.Key;

    private static IEnumerable<PublishedItem> MadeFor(SiteContext context, string? phase) =>
        Items(context.Site.List(context with { Context = context.Context with { Phase = phase } }, ContentFilter.All))
            .Where(item => phase is null || item.Item.Audience.Phases.Contains(phase, StringComparer.Ordinal));

    private static IEnumerable<PublishedItem> Items(ContentList list) => Enumerable.Range(0, list.Count).Select(position => list[position]);
}
