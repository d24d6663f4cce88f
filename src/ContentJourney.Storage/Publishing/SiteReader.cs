using ContentJourney.Collections;
using ContentJourney.Documents;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>Reads a whole site.</summary>
internal sealed class SiteReader(ContentJourneyContext context, CancellationToken cancellation)
{
    private readonly ItemReader _items = new(context, cancellation);

    public async Task<SiteSnapshot?> ReadPublishedAsync()
    {
        var row = await context.Site.AsNoTracking().SingleAsync(cancellation);
        if (row.Settings is null)
        {
            return null;
        }

        var items = await _items.ReadPublishedAsync(0);
        var site = await ReadSiteAsync(row.Settings, items);
        return new(row.Version, site, PublishedItem.Moments(items), await _items.ReadUnpublishedKeysAsync()) { Stale = PublishedItem.Stale(items) };
    }

    public async Task<SiteContents?> ReadAllAsync()
    {
        var row = await context.Site.AsNoTracking().SingleAsync(cancellation);
        if (row.Settings is null)
        {
            return null;
        }

        var site = await ReadSiteAsync(row.Settings, await _items.ReadPublishedAsync(0));
        var drafts = await _items.ReadDraftsAsync();
        return new(site with { Drafts = drafts.ToValueList() }, await FileReader.ReadAllAsync(context, cancellation));
    }

    private async Task<Site> ReadSiteAsync(string settings, IEnumerable<PublishedItem> items)
    {
        var definitions = await Definitions.ReadSinceAsync(context, 0, cancellation);
        return definitions.ToSite(DocumentJson.Read<SiteSettings>(settings)) with { Items = items.Select(item => item.Item).ToValueList() };
    }
}
