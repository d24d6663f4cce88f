using ContentJourney.AspNetCore;
using ContentJourney.Publishing;
using ContentJourney.Shaping;
using ContentJourney.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContentJourney.Benchmarks;

/// <summary>Serves 10,000 items from memory, for <c>load.sh</c>.</summary>
internal static class LoadServer
{
    public static async Task RunAsync(string url, long responseCacheBytes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton<ISiteStore>(new MemoryStore(SampleSite.Snapshot(LoadKind.Items, variants: 8)));
        builder.Services.AddSingleton<ContentJourney.Access.IApiKeyStore>(new NoKeys());
        builder.Services.AddSingleton<ITextShaper, TextShaper>();
        builder.Services.AddContentJourney(new ContentJourneyOptions { ResponseCacheBytes = responseCacheBytes });
        await using var app = builder.Build();
        app.MapContentJourney();
        await app.RunAsync();
    }
}
