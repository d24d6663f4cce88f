using ContentJourney.OrchardCore.Tenants;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace ContentJourney.Themes.Daylight.OrchardCore;

/// <summary>
/// Shows content that takes part as it is delivered to whom looks: the shape <c>Content</c> gets the template <c>Content-Delivered</c>.
/// All else, drafts and lists too, is shown by Orchard as usual.
/// </summary>
internal sealed class DeliveredContentShapes : ShapeTableProvider
{
    /// <summary>The property of the shape that holds the item.</summary>
    public const string Item = "DeliveredItem";

    private const string Whole = "Detail";

    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content").OnDisplaying(AlterAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task AlterAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        if (shape.Metadata.DisplayType == Whole
            && shape.GetProperty<ContentItem>("ContentItem") is { Published: true } content
            && context.ServiceProvider.GetRequiredService<LiveSite>().Current is { } site
            && await context.ServiceProvider.GetRequiredService<ItemKeys>().FindAsync(content.ContentItemId, Aborted(context)) is { } key
            && site.Items.TryGetValue(key, out var item))
        {
            shape.Properties[Item] = item;
            shape.Metadata.Alternates.Add("Content__Delivered");
        }
    }

    private static CancellationToken Aborted(ShapeDisplayContext context) =>
        context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext?.RequestAborted ?? CancellationToken.None;
}
