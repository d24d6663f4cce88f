using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>Finds the smallest change that leads from one site to another.</summary>
public static class SiteDifference
{
    /// <summary>What must change so that a site holds all that the next one holds; what only the current one holds stays, but for the removals.</summary>
    /// <param name="current">The site as it is; null while it is empty.</param>
    /// <param name="next">What the site is to hold. A channel that is as built in counts as not mentioned.</param>
    /// <param name="removals">What is to go; what is not there is passed over.</param>
    public static SiteChange Between(SiteContents? current, SiteContents next, IReadOnlyCollection<Removal> removals)
    {
        var (from, to) = (current?.Site, next.Site);
        return new SiteChange
        {
            Settings = from?.Settings == to.Settings ? null : to.Settings,
            Personas = Differing(from?.Personas, to.Personas, persona => persona.Key),
            PhaseModels = Differing(from?.PhaseModels, to.PhaseModels, model => model.Key),
            Channels = Differing(from?.Channels ?? BuiltInChannels.All, to.Channels.Where(channel => !BuiltInChannels.All.Contains(channel)), channel => channel.Key),
            ContentTypes = Differing(from?.ContentTypes, to.ContentTypes, type => type.Key),
            Experiments = Differing(from?.Experiments, to.Experiments, experiment => experiment.Key),
            Journeys = Differing(from?.Journeys, to.Journeys, journey => journey.Key),
            Items = Differing(Sorted(from?.Items), to.Items.Select(Sorted), item => item.Key),
            Drafts = Differing(Sorted(from?.Drafts), to.Drafts.Select(Sorted), item => item.Key),
            Files = Differing(current?.Files, next.Files, file => file.Path),
            Removals = current is null ? [] : removals.Distinct().Where(removal => Holds(current, removal)).ToValueList(),
        };
    }

    private static ValueList<T> Differing<T>(IEnumerable<T>? current, IEnumerable<T> next, Func<T, string> key)
        where T : class, IEquatable<T>
    {
        var known = (current ?? []).ToDictionary(key, StringComparer.Ordinal);
        return next.Where(element => !element.Equals(known.GetValueOrDefault(key(element)))).ToValueList();
    }

    // The order of an item's wordings means nothing, so it makes no difference.
    private static IEnumerable<Item> Sorted(ValueList<Item>? items) => (items ?? []).Select(Sorted);

    private static Item Sorted(Item item) => item with
    {
        Variants = item.Variants.OrderBy(variant => variant.Locale.Tag, StringComparer.Ordinal).ThenBy(variant => variant.Key, StringComparer.Ordinal).ToValueList(),
    };

    private static bool Holds(SiteContents contents, Removal removal) => removal.Noun switch
    {
        Noun.Channel => contents.Site.Channels.Any(channel => channel.Key == removal.Key && !BuiltInChannels.All.Contains(channel)),
        _ => SiteNouns.Keys(contents, removal.Noun).Contains(removal.Key, StringComparer.Ordinal),
    };
}
