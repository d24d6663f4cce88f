using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using ContentJourney.Access;
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
    private readonly Lazy<WebApplication> _app;

    public DeliveryHost() => _app = new(Build);

    /// <summary>Talks to the host; sends no header of its own but <c>Host</c>.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    internal static ContentJourneyOptions Options { get; } = new() { MaxRequestBytes = 100_000, MaxQueryStringCharacters = 2_000 };

    /// <summary>Gets what is served.</summary>
    protected virtual SiteContents? Contents => _demo.Value;

    /// <summary>Gets how it is served.</summary>
    protected virtual ContentJourneyOptions Settings => Options;

    /// <summary>Gets what holds the site.</summary>
    internal MemorySiteStore Store => (MemorySiteStore)Services.GetRequiredService<ISiteStore>();

    internal IServiceProvider Services => _app.Value.Services;

    /// <summary>Gets the demo site.</summary>
    internal static SiteContents Demo => _demo.Value;

    public async Task InitializeAsync()
    {
        await _app.Value.StartAsync();
        Client.BaseAddress = new Uri(_app.Value.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.Value.DisposeAsync();
    }

    /// <summary>The text of a new key.</summary>
    public async Task<string> NewKeyAsync(params Scope[] scopes)
    {
        var (key, text) = ApiKeySecret.Create("test", scopes.ToValueList(), MemorySiteStore.PublishedAt, RandomNumberGenerator.GetBytes(ApiKeySecret.RandomBytes));
        await _keys.AddAsync(key, CancellationToken.None);
        return text;
    }

    public Task RevokeAsync(string text) => _keys.RevokeAsync(ApiKeySecret.Split(text)!.Value.Id, MemorySiteStore.PublishedAt, CancellationToken.None);

    /// <summary>Adds what a test needs beside or instead.</summary>
    protected virtual void Add(WebApplicationBuilder builder)
    {
    }

    /// <summary>Adds what runs before the delivery.</summary>
    protected virtual void Use(WebApplication app)
    {
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services
            .AddContentJourney(Settings)
            .AddSingleton<ISiteStore>(new MemorySiteStore(Contents))
            .AddSingleton<IApiKeyStore>(_keys)
            .AddSingleton<ITextShaper, TextShaper>();
        Add(builder);
        var app = builder.Build();
        Use(app);
        app.UseContentJourney();
        app.MapContentJourney();
        return app;
    }

    private static string Recipe([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "recipes", "morgenroutine");
}
