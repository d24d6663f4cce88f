using ContentJourney.Explaining;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Shown;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContentJourney.Themes.Daylight;

/// <summary>The first theme: the site as pages by the same deliveries as the API.</summary>
public static class DaylightTheme
{
    /// <summary>Adds what the pages need. The host brings <c>LiveSite</c>, <c>Deliverer</c> and <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddDaylight(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.AddSingleton<Placing>(http => Place.At(http.Request.PathBase, http.Request.PathBase));
        return services.AddDaylightParts();
    }

    /// <summary>Adds what pages are made of, for a host that has pages and a <see cref="Placing"/> of its own.</summary>
    internal static IServiceCollection AddDaylightParts(this IServiceCollection services)
    {
        services.TryAddSingleton<Explainer>();
        services.AddSingleton<Looker>();
        services.AddSingleton<ItemViews>();
        return services;
    }

    /// <summary>Maps the pages. The one for content takes every address that nobody else does, but for names of files.</summary>
    public static IEndpointRouteBuilder MapDaylight(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorPages();
        return endpoints;
    }
}
