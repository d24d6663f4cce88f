using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>Makes changes to sites in memory, as stores make them for good.</summary>
public static class SiteMerge
{
    /// <summary>The site after a change: removals first, then everything the change names is added or replaced.</summary>
    public static Site With(this Site site, SiteChange change)
    {
        // What editors alone see of a published item is no part of a site.
        var shown = site.Items.Select(item => item.Key).Except(Removed(change, Noun.Item)).Concat(change.Items.Select(item => item.Key)).ToHashSet(StringComparer.Ordinal);
        change = change with { Drafts = [.. change.Drafts, .. change.Edits.Where(item => !shown.Contains(item.Key))] };
        var set = change.Items.Concat(change.Drafts).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        return site with
        {
            Settings = change.Settings ?? site.Settings,
            Personas = Merge(site.Personas, change.Personas, Removed(change, Noun.Persona), persona => persona.Key),
            PhaseModels = Merge(site.PhaseModels, change.PhaseModels, Removed(change, Noun.PhaseModel), model => model.Key),
            Channels = MergeChannels(site, change),
            ContentTypes = Merge(site.ContentTypes, change.ContentTypes, Removed(change, Noun.ContentType), type => type.Key),
            Experiments = Merge(site.Experiments, change.Experiments, Removed(change, Noun.Experiment), experiment => experiment.Key),
            Journeys = Merge(site.Journeys, change.Journeys, Removed(change, Noun.Journey), journey => journey.Key),
            Items = MergeItems(site.Items, change.Items, change, set),
            Drafts = MergeItems(site.Drafts, change.Drafts, change, set),
        };
    }

    /// <summary>The site and its files after a change.</summary>
    public static SiteContents With(this SiteContents contents, SiteChange change) => new(
        contents.Site.With(change),
        Merge(contents.Files, change.Files, Removed(change, Noun.File), file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal).ToValueList());

    private static HashSet<string> Removed(SiteChange change, Noun noun) =>
        change.Removals.Where(removal => removal.Noun == noun).Select(removal => removal.Key).ToHashSet(StringComparer.Ordinal);

    // What is replaced keeps its position, what is new comes last.
    private static ValueList<T> Merge<T>(ValueList<T> current, ValueList<T> set, HashSet<string> removed, Func<T, string> key)
    {
        var replacements = set.ToDictionary(key, StringComparer.Ordinal);
        var kept = current.Where(element => !removed.Contains(key(element)) || replacements.ContainsKey(key(element))).ToArray();
        var known = kept.Select(key).ToHashSet(StringComparer.Ordinal);
        return [.. kept.Select(element => replacements.GetValueOrDefault(key(element), element)), .. set.Where(element => !known.Contains(key(element)))];
    }

    // A built-in channel cannot go; removed, it is again as it was built in.
    private static ValueList<Channel> MergeChannels(Site site, SiteChange change)
    {
        var removed = Removed(change, Noun.Channel);
        var restored = BuiltInChannels.All.Where(channel => removed.Contains(channel.Key) && change.Channels.All(set => set.Key != channel.Key));
        return Merge(site.Channels, [.. change.Channels, .. restored], removed, channel => channel.Key);
    }

    private static ValueList<Item> MergeItems(ValueList<Item> current, ValueList<Item> set, SiteChange change, HashSet<string> changed)
    {
        var removed = Removed(change, Noun.Item);
        var here = set.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var moved = changed.Where(key => !here.Contains(key));
        removed.UnionWith(moved);
        return Merge(current, set, removed, item => item.Key);
    }
}
