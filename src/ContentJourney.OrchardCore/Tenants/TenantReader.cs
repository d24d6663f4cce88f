using System.Text.Json.Nodes;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.OrchardCore.Translation.Sites;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using OrchardCore.Settings;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Reads a tenant's content out of its database. One per scope, as the session of a scope is; never in parallel.</summary>
internal sealed class TenantReader(ISession session, IContentDefinitionManager definitions, ISiteService sites, ILocalizationService localization)
{
    // SQLite takes some hundred parameters in a query.
    private const int Batch = 200;

    private static readonly string[] _definitions = [PartNames.Persona, PartNames.PhaseModel, PartNames.Channel, PartNames.Journey];

    /// <summary>What the site has that no content item holds.</summary>
    public async Task<SiteFrame> ReadFrameAsync()
    {
        var site = await sites.GetSiteSettingsAsync();
        var settings = site.TryGet<TenantSettings>(out var found) ? found : new TenantSettings();
        return new SiteFrame(settings.Site ?? await OrchardSettingsAsync(site), settings.Experiments ?? [], await TypeMappings.ReadAsync(definitions));
    }

    /// <summary>All content items that take part.</summary>
    public async Task<IReadOnlyList<ContentState>> ReadAllAsync(SiteFrame frame)
    {
        var types = frame.Types.Select(type => type.Type).Concat(_definitions).ToArray();
        return States(await session.Query<ContentItem, ContentItemIndex>(item => item.ContentType.IsIn(types) && (item.Latest || item.Published)).ListAsync());
    }

    /// <summary>Those of some content items that take part and are still there.</summary>
    public async Task<IReadOnlyList<ContentState>> ReadAsync(SiteFrame frame, IEnumerable<string> ids)
    {
        var types = frame.Types.Select(type => type.Type).Concat(_definitions).ToHashSet(StringComparer.Ordinal);
        var items = new List<ContentItem>();
        foreach (var batch in ids.Chunk(Batch))
        {
            items.AddRange(await session.Query<ContentItem, ContentItemIndex>(item => item.ContentItemId.IsIn(batch) && (item.Latest || item.Published)).ListAsync());
        }

        return States(items.Where(item => types.Contains(item.ContentType)));
    }

    /// <summary>When each content item that takes part was last changed and published, without reading it.</summary>
    public async Task<ILookup<string, ContentItemIndex>> ReadMomentsAsync(SiteFrame frame)
    {
        var types = frame.Types.Select(type => type.Type).Concat(_definitions).ToArray();
        var rows = await session.QueryIndex<ContentItemIndex>(item => item.ContentType.IsIn(types) && (item.Latest || item.Published)).ListAsync();
        return rows.ToLookup(row => row.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>A content item as the translation takes it.</summary>
    public static ContentDocument Document(ContentItem item) => new()
    {
        Id = item.ContentItemId,
        Type = item.ContentType,
        DisplayText = item.DisplayText,
        Author = item.Author ?? "",
        Owner = item.Owner ?? "",
        ModifiedAt = At(item.ModifiedUtc ?? item.CreatedUtc ?? DateTime.UnixEpoch),
        PublishedAt = item.PublishedUtc is { } published ? At(published) : null,
        // A copy: whoever else holds the content item may go on changing it.
        Parts = ((JsonObject)item.Content).DeepClone().AsObject(),
    };

    private static DateTimeOffset At(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static ContentState[] States(IEnumerable<ContentItem> items) => [.. items
        .GroupBy(item => item.ContentItemId, StringComparer.Ordinal)
        .Select(versions => new ContentState(
            Document(versions.FirstOrDefault(version => version.Latest) ?? versions.First()),
            versions.FirstOrDefault(version => version.Published) is { } published ? Document(published) : null))];

    private async Task<SiteSettings> OrchardSettingsAsync(ISite site)
    {
        var culture = Locale.TryParse(await localization.GetDefaultCultureAsync(), out var locale) ? locale : Locale.Of("en");
        var cultures = (await localization.GetSupportedCulturesAsync()).Select(name => Locale.TryParse(name, out var tag) ? tag : null).OfType<Locale>();
        return new SiteSettings
        {
            Key = "site",
            Title = string.IsNullOrWhiteSpace(site.SiteName) ? "Site" : site.SiteName,
            DefaultLocale = culture,
            Locales = [.. cultures.Prepend(culture).Distinct()],
        };
    }
}
