using ContentJourney.Themes.Daylight.Looking;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace ContentJourney.Themes.Daylight.OrchardCore;

/// <summary>Composes the theme.</summary>
public sealed class Startup : StartupBase
{
    /// <summary>The theme's name among Orchard's extensions.</summary>
    internal static readonly string Theme = typeof(Startup).Assembly.GetName().Name!;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        // The files are the application's and not a tenant's, so a tenant's prefix is not before them.
        services.AddSingleton<Placing>(http => Place.At(http.Request.PathBase, http.Features.Get<ShellContextFeature>()?.OriginalPathBase ?? PathString.Empty));
        services.AddDaylightParts();
        services.AddScoped<IShapeTableProvider, DeliveredContentShapes>();
        services.Configure<RazorPagesOptions>(options =>
            options.Conventions.AddAreaFolderApplicationModelConvention(Theme, "/", page => page.Filters.Add(new OnlyAsTheme())));
    }
}
