using System.Text;
using System.Text.Json;
using ContentJourney.AspNetCore;
using ContentJourney.Publishing;
using ContentJourney.Shaping;
using ContentJourney.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContentJourney.Benchmarks;

/// <summary>Serves 10,000 items from memory beside a raw answer of as many bytes, for <c>load.sh</c>.</summary>
internal static class LoadServer
{
    // As long as the compact answer: see the response of the query in load.lua.
    private static readonly byte[] _raw = Encoding.UTF8.GetBytes("""{"data":{"content":{"key":"item-4242","locale":"de","headline":{"value":"Für Sie gemacht: Teil 4242"},"glance":{"title":"9 bar","text":"In 25 s zum Espresso"},"cacheKey":"AAAAAAAAAAAAAAAAAAAAAA"}}}""");

    public static async Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton<ISiteStore>(new MemoryStore(SampleSite.Snapshot(items: 10_000, variants: 8)));
        builder.Services.AddSingleton<ContentJourney.Access.IApiKeyStore>(new NoKeys());
        builder.Services.AddSingleton<ITextShaper, TextShaper>();
        builder.Services.AddContentJourney(new ContentJourneyOptions());
        await using var app = builder.Build();
        app.MapContentJourney();
        app.MapPost("/raw", AnswerRawAsync);
        await app.RunAsync();
    }

    // What any server must do: read the body, parse the JSON, answer.
    private static async Task AnswerRawAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = _raw.Length;
        await http.Response.BodyWriter.WriteAsync(_raw, http.RequestAborted);
    }
}
