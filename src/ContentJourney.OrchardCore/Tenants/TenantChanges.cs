using OrchardCore.ContentManagement.Handlers;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Hears what happens to content items, and has the site follow once it is committed.</summary>
internal sealed class TenantChanges : ContentHandlerBase
{
    public override Task CreatedAsync(CreateContentContext context) => Heard(context);

    public override Task UpdatedAsync(UpdateContentContext context) => Heard(context);

    public override Task ImportedAsync(ImportContentContext context) => Heard(context);

    public override Task RestoredAsync(RestoreContentContext context) => Heard(context);

    public override Task VersionedAsync(VersionContentContext context) => Heard(context);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => Heard(context);

    public override Task PublishedAsync(PublishContentContext context) => Heard(context);

    public override Task UnpublishedAsync(PublishContentContext context) => Heard(context);

    public override Task RemovedAsync(RemoveContentContext context) => Heard(context);

    private static Task Heard(ContentContextBase context)
    {
        TouchedContent.Add(context.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }
}
