namespace ContentJourney.Publishing;

/// <content>How it is built, whole or from what changed.</content>
public sealed partial class PublishedSite
{
    /// <summary>Builds it whole.</summary>
    public static PublishedSite Of(SiteSnapshot snapshot)
    {
        var items = snapshot.Site.Items
            .AsEnumerable()
            .AsParallel()
            .Select(item => new PublishedItem(item, snapshot.PublishedAt[item.Key], snapshot.Stale.GetValueOrDefault(item.Key)))
            .ToArray();
        return new PublishedSite(
            snapshot.Version,
            snapshot.Version,
            snapshot.Site with { Items = [], Drafts = [] },
            items.ToDictionary(item => item.Item.Key, StringComparer.Ordinal),
            items.Where(item => item.Item.Path is not null).ToDictionary(item => Normalized(item.Item.Path!), StringComparer.Ordinal),
            [.. snapshot.Unpublished]);
    }

    /// <summary>The site after an update; what did not change is shared with this one.</summary>
    public PublishedSite With(SiteUpdate update)
    {
        var items = new Dictionary<string, PublishedItem>(_items, StringComparer.Ordinal);
        var paths = new Dictionary<string, PublishedItem>(_paths, StringComparer.Ordinal);
        foreach (var key in Touched(update.Change))
        {
            if (items.Remove(key, out var before) && before.Item.Path is { } path)
            {
                paths.Remove(Normalized(path));
            }
        }

        foreach (var item in update.Change.Items)
        {
            var published = new PublishedItem(item, update.PublishedAt[item.Key], update.Stale.GetValueOrDefault(item.Key));
            items[item.Key] = published;
            if (item.Path is { } path)
            {
                paths[Normalized(path)] = published;
            }
        }

        var definitions = Definitions.With(update.Change with { Items = [], Drafts = [] }) with { Items = [], Drafts = [] };
        return new PublishedSite(
            update.Version,
            definitions.Equals(Definitions) ? DefinitionsVersion : update.Version,
            definitions,
            items,
            paths,
            [.. Unpublished.Except(Touched(update.Change), StringComparer.Ordinal), .. update.Unpublished]);
    }

    private static IEnumerable<string> Touched(SiteChange change) => change.Items.Select(item => item.Key)
        .Concat(change.Removals.Where(removal => removal.Noun == Noun.Item).Select(removal => removal.Key));
}
