using ContentJourney.AspNetCore.Access;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.AspNetCore.ResponseCaching;
using ContentJourney.Editing;
using ContentJourney.Fitting;
using ContentJourney.Previewing;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.Previewing;

/// <summary>Composes previews. Nothing of them is made in a host without a desk.</summary>
internal static class Previews
{
    public static IServiceCollection AddPreviews(this IServiceCollection services) => services
        .AddSingleton(provider => new PreviewSites(provider.GetRequiredService<LiveDesk>(), provider.GetRequiredService<IDeskStore>()))
        .AddSingleton<IPreviewTokens>(provider => new PreviewTokens(provider.GetRequiredService<IDataProtectionProvider>()))
        .AddSingleton(Handler);

    public static void MapPreviews(this IEndpointRouteBuilder endpoints, string path)
    {
        if (endpoints.ServiceProvider.GetService<LiveDesk>() is not null)
        {
            var handler = endpoints.ServiceProvider.GetRequiredService<PreviewHandler>();
            endpoints.Map(path, (HttpContext http) => handler.HandleAsync(http));
        }
    }

    // Shares all that makes an answer with what visitors ask, and has a cache of its own that is off: kept answers go by published version.
    private static PreviewHandler Handler(IServiceProvider provider)
    {
        var (options, time) = (provider.GetRequiredService<ContentJourneyOptions>(), provider.GetRequiredService<TimeProvider>());
        var (documents, none) = (provider.GetRequiredService<DocumentLookup>(), new ResponseCache(options with { ResponseCacheBytes = 0 }));
        var access = new PreviewAccessReader(provider.GetRequiredService<PreviewSites>(), provider.GetRequiredService<IPreviewTokens>(), provider.GetRequiredService<ApiKeyReader>(), time);
        var execution = new RequestExecution(provider.GetRequiredService<Deliverer>(), none, new AnswerWriter(options, isKept: false));
        return new PreviewHandler(new GraphQLHandler(provider.GetRequiredService<LiveSite>(), provider.GetRequiredService<DeliveryEngines>(), access, documents, execution, none, options, time));
    }
}
