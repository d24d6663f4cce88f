using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Previewing;

/// <summary>Makes the site that a preview shows.</summary>
/// <param name="desk">What editors see.</param>
/// <param name="store">Where unsaved typing is kept.</param>
public sealed class PreviewSites(LiveDesk desk, IDeskStore store)
{
    // A pane asks for the same once for each of its devices, and a page in several queries.
    private volatile Overlaid? _last;

    /// <summary>The site as the grant shows it; null while the site is empty.</summary>
    public async Task<PublishedSite?> ReadAsync(PreviewGrant grant, CancellationToken cancellation)
    {
        if (await desk.ReadAsync(cancellation).ConfigureAwait(false) is not { } current)
        {
            return null;
        }

        return grant.Item is not { } key ? current.Site
            : grant.Typist is { } typist && await store.FindCopyAsync(key, typist, cancellation).ConfigureAwait(false) is { } copy ? Over(current.Live, copy.Item, copy.At)
            : current.Items.GetValueOrDefault(key) is { State: not ItemState.Published } item ? Over(current.Live, item.Item, item.Saved.At)
            : current.Live;
    }

    /// <summary>A site with one item as it is given.</summary>
    public static PublishedSite With(PublishedSite site, Item item, DateTimeOffset at) => site.With(new SiteUpdate(
        site.Version,
        new SiteChange { Items = [item] },
        new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal) { [item.Key] = at },
        new HashSet<string>()));

    private PublishedSite Over(PublishedSite live, Item item, DateTimeOffset at)
    {
        var last = _last;
        if (last is null || !ReferenceEquals(last.Live, live) || last.At != at || !last.Item.Equals(item))
        {
            _last = last = new Overlaid(live, item, at, With(live, item, at));
        }

        return last.Site;
    }

    private sealed record Overlaid(PublishedSite Live, Item Item, DateTimeOffset At, PublishedSite Site);
}
