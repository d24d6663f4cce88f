using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <content>What stores give of it.</content>
public sealed partial class SiteAssembly
{
    /// <summary>Gets the site as visitors see it.</summary>
    public SiteSnapshot Snapshot
    {
        get
        {
            var shown = _items.Values.Where(item => item.Published is not null).OrderBy(item => item.Latest.Key, StringComparer.Ordinal).ToArray();
            return new SiteSnapshot(
                Version,
                _definitions.Site with { Items = [.. shown.Select(item => item.Published!)] },
                shown.ToDictionary(item => item.Latest.Key, item => item.PublishedAt, StringComparer.Ordinal),
                _items.Values.Where(item => item.Published is null).Select(item => item.Latest.Key).ToHashSet(StringComparer.Ordinal));
        }
    }

    /// <summary>Gets the whole site, drafts included.</summary>
    public Site Whole => Snapshot.Site with
    {
        Drafts = [.. _items.Values.Where(item => item.Published is null).Select(item => item.Latest).OrderBy(item => item.Key, StringComparer.Ordinal)],
    };

    /// <summary>What visitors see differently since a version; null when all must be read.</summary>
    public SiteUpdate? Since(long version)
    {
        if (version < _definitionsVersion || version > Version)
        {
            return null;
        }

        var changed = _items.Values.Where(item => item.ShownAt > version).OrderBy(item => item.Latest.Key, StringComparer.Ordinal).ToArray();
        var shown = changed.Where(item => item.Published is not null).ToArray();
        var hidden = changed.Where(item => item.Published is null).Select(item => item.Latest.Key).ToArray();
        var gone = _gone.Values.Where(item => item.Version > version).Select(item => item.Key).Order(StringComparer.Ordinal);
        return new SiteUpdate(
            Version,
            new SiteChange
            {
                Items = [.. shown.Select(item => item.Published!)],
                Removals = [.. hidden.Concat(gone).Select(key => new Removal(Noun.Item, key))],
            },
            shown.ToDictionary(item => item.Latest.Key, item => item.PublishedAt, StringComparer.Ordinal),
            hidden.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>How items stand that changed after a change; all for 0.</summary>
    public DeskUpdate DeskSince(long change)
    {
        var changed = _items.Values.Where(item => item.ChangedAt > change).OrderBy(item => item.Latest.Key, StringComparer.Ordinal);
        return new DeskUpdate(
            Change,
            [.. changed.Select(item => item.OnDesk)],
            [.. _gone.Values.Where(item => item.Change > change).Select(item => item.Key).Order(StringComparer.Ordinal)]);
    }
}
