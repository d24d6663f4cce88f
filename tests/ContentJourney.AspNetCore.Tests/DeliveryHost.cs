using System.Runtime.CompilerServices;
using ContentJourney.Access;
using ContentJourney.AspNetCore.Access;
using ContentJourney.Collections;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;
using ContentJourney.Shaping;
using ContentJourney.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>The delivery of the demo site, or of an empty one, served by Kestrel on a port of its own.</summary>
public class DeliveryHost : IAsyncLifetime
{
    private static readonly Lazy<SiteContents> _demo = new(() => new RecipeReader().Read(new DiskFolder(Recipe())).Value.Contents);

    private readonly MemoryApiKeyStore _keys = new();
    private WebApplication? _app;

    /// <summary>Talks to the host; sends no header of its own but <c>Host</c>.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    internal static ContentJourneyOptions Options { get; } = new() { MaxRequestBytes = 100_000, MaxQueryStringCharacters = 2_000 };

    /// <summary>Gets how it is served.</summary>
    protected virtual ContentJourneyOptions Served => Options;

    /// <summary>Gets what is served.</summary>
    protected virtual SiteContents? Contents => _demo.Value;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services
            .AddContentJourney(Served)
            .AddSingleton<ISiteStore>(new MemorySiteStore(Contents))
            .AddSingleton<IApiKeyStore>(_keys)
            .AddSingleton<ITextShaper, TextShaper>();
        _app = builder.Build();
        _app.MapContentJourney();
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }

    /// <summary>The text of a new key.</summary>
    public async Task<string> NewKeyAsync(params Scope[] scopes)
    {
        var (key, text) = ApiKeySecret.Create("test", scopes.ToValueList(), MemorySiteStore.PublishedAt);
        await _keys.AddAsync(key, CancellationToken.None);
        return text;
    }

    public Task RevokeAsync(string text) => _keys.RevokeAsync(ApiKeySecret.Split(text)!.Value.Id, MemorySiteStore.PublishedAt, CancellationToken.None);

    private static string Recipe([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "recipes", "morgenroutine");
}
