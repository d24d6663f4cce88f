using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Themes.Daylight;

/// <summary>The first theme: the site as pages by the same deliveries as the API.</summary>
public static class DaylightTheme
{
    /// <summary>Adds what the pages need.</summary>
    public static IServiceCollection AddDaylight(this IServiceCollection services)
    {
        services.AddRazorPages();
        return services;
    }

    /// <summary>Maps the pages.</summary>
    public static IEndpointRouteBuilder MapDaylight(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorPages();
        return endpoints;
    }
}
