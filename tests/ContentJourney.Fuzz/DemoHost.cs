using ContentJourney.Access;
using ContentJourney.AspNetCore;
using ContentJourney.Publishing;
using ContentJourney.Shaping;
using ContentJourney.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContentJourney.Fuzz;

/// <summary>The demo site behind Kestrel, on a port of its own.</summary>
internal static class DemoHost
{
    public static async Task<WebApplication> StartAsync(SiteContents contents)
    {
        var store = new FrozenStore(contents);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services
            .AddContentJourney(new ContentJourneyOptions())
            .AddSingleton<ISiteStore>(store)
            .AddSingleton<IApiKeyStore>(store)
            .AddSingleton<ITextShaper, TextShaper>();
        var app = builder.Build();
        app.MapContentJourney();
        await app.StartAsync();
        return app;
    }
}
