using OrchardCore.ContentTypes.Events;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Hears when content types change, as that may change what their content items are.</summary>
internal sealed class TypeChanges : IContentDefinitionEventHandler
{
    public void ContentTypeCreated(ContentTypeCreatedContext context) => TouchedContent.AddFrame();

    public void ContentTypeUpdated(ContentTypeUpdatedContext context) => TouchedContent.AddFrame();

    public void ContentTypeRemoved(ContentTypeRemovedContext context) => TouchedContent.AddFrame();

    public void ContentTypeImporting(ContentTypeImportingContext context)
    {
        // What is imported is told afterwards.
    }

    public void ContentTypeImported(ContentTypeImportedContext context) => TouchedContent.AddFrame();

    public void ContentPartCreated(ContentPartCreatedContext context) => TouchedContent.AddFrame();

    public void ContentPartUpdated(ContentPartUpdatedContext context) => TouchedContent.AddFrame();

    public void ContentPartRemoved(ContentPartRemovedContext context) => TouchedContent.AddFrame();

    public void ContentPartAttached(ContentPartAttachedContext context) => TouchedContent.AddFrame();

    public void ContentPartDetached(ContentPartDetachedContext context) => TouchedContent.AddFrame();

    public void ContentPartImporting(ContentPartImportingContext context)
    {
        // As above.
    }

    public void ContentPartImported(ContentPartImportedContext context) => TouchedContent.AddFrame();

    public void ContentTypePartUpdated(ContentTypePartUpdatedContext context) => TouchedContent.AddFrame();

    public void ContentFieldAttached(ContentFieldAttachedContext context) => TouchedContent.AddFrame();

    public void ContentFieldUpdated(ContentFieldUpdatedContext context) => TouchedContent.AddFrame();

    public void ContentFieldDetached(ContentFieldDetachedContext context) => TouchedContent.AddFrame();

    public void ContentPartFieldUpdated(ContentPartFieldUpdatedContext context) => TouchedContent.AddFrame();
}
