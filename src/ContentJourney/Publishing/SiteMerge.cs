using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>What a site is after a change.</summary>
public static class SiteMerge
{
    /// <summary>The site with everything the change names removed, then set; what is new comes last.</summary>
    public static Site With(this Site site, SiteChange change) => site with
    {
        Settings = change.Settings ?? site.Settings,
        Personas = Merge(site.Personas, change.Personas, persona => persona.Key, Removed(change, Noun.Persona)),
        PhaseModels = Merge(site.PhaseModels, change.PhaseModels, model => model.Key, Removed(change, Noun.PhaseModel)),
        Channels = Merge(site.Channels, change.Channels, channel => channel.Key, Removed(change, Noun.Channel)),
        ContentTypes = Merge(site.ContentTypes, change.ContentTypes, type => type.Key, Removed(change, Noun.ContentType)),
        Experiments = Merge(site.Experiments, change.Experiments, experiment => experiment.Key, Removed(change, Noun.Experiment)),
        Journeys = Merge(site.Journeys, change.Journeys, journey => journey.Key, Removed(change, Noun.Journey)),
        Items = Merge(site.Items, change.Items, item => item.Key, Removed(change, Noun.Item, change.Drafts)),
        Drafts = Merge(site.Drafts, change.Drafts, item => item.Key, Removed(change, Noun.Item, change.Items)),
    };

    private static HashSet<string> Removed(SiteChange change, Noun noun, ValueList<Item>? elsewhere = null) => change.Removals
        .Where(removal => removal.Noun == noun)
        .Select(removal => removal.Key)
        .Concat((elsewhere ?? []).Select(item => item.Key))
        .ToHashSet(StringComparer.Ordinal);

    private static ValueList<T> Merge<T>(ValueList<T> before, ValueList<T> set, Func<T, string> key, HashSet<string> removed)
    {
        if (set.Count == 0 && removed.Count == 0)
        {
            return before;
        }

        var replacing = set.ToDictionary(key, StringComparer.Ordinal);
        var known = before.Select(key).ToHashSet(StringComparer.Ordinal);
        return before
            .Where(value => !removed.Contains(key(value)))
            .Select(value => replacing.GetValueOrDefault(key(value), value))
            .Concat(set.Where(value => removed.Contains(key(value)) || !known.Contains(key(value))))
            .ToValueList();
    }
}
