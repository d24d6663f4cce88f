using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>The preview beside an editor.</summary>
public sealed class PreviewPane : ShapeViewModel
{
    /// <summary>Gets or sets the content item that is edited.</summary>
    public ContentItem Content { get; set; } = null!;
}
