using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>Composes the previews on pages of the admin. They ask the delivery API, so without it there are none.</summary>
[RequireFeatures("ContentJourney.OrchardCore.Delivery")]
public sealed class PreviewsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PreviewLinks>();
        services.AddScoped<TypedContent>();
        services.AddScoped<Typing>();
        services.AddScoped<IContentDisplayDriver, PreviewDriver>();
    }
}
