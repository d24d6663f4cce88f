using ContentJourney.OrchardCore.Tenants;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>Shows beside the editor of a content item how each device will show it, and in lists of content a way to its preview.</summary>
internal sealed class PreviewDriver(IContentDefinitionManager definitions) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(ContentItem model, BuildDisplayContext context) => await TakesPartAsync(model)
        ? Initialize<PreviewPane>("JourneyPreview_SummaryAdmin", pane => pane.Content = model).Location("SummaryAdmin", "ActionsMenu:15")
        : null;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context) => context.HtmlFieldPrefix.Length == 0 && await TakesPartAsync(model)
        ? Initialize<PreviewPane>("JourneyPreview_Edit", pane => pane.Content = model).Location("Sidebar:1")
        : null;

    private async Task<bool> TakesPartAsync(ContentItem item) => await definitions.GetTypeDefinitionAsync(item.ContentType) is { } type && TypeMappings.TakesPart(type);
}
