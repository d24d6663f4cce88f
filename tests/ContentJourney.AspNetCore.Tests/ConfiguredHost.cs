using Microsoft.AspNetCore.Builder;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>A host of one test, with settings of its own.</summary>
internal sealed class ConfiguredHost : DeliveryHost, IAsyncDisposable
{
    protected override ContentJourneyOptions Settings => Given;

    private ContentJourneyOptions Given { get; init; } = Options;

    private Action<WebApplicationBuilder>? Adding { get; init; }

    private Action<WebApplication>? Using { get; init; }

    public static async Task<ConfiguredHost> StartAsync(ContentJourneyOptions options, Action<WebApplicationBuilder>? add = null, Action<WebApplication>? use = null)
    {
        var host = Build(options, add, use);
        await host.InitializeAsync();
        return host;
    }

    /// <summary>A host that is not started.</summary>
    public static ConfiguredHost Build(ContentJourneyOptions options, Action<WebApplicationBuilder>? add = null, Action<WebApplication>? use = null) =>
        new() { Given = options, Adding = add, Using = use };

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    protected override void Add(WebApplicationBuilder builder) => Adding?.Invoke(builder);

    protected override void Use(WebApplication app) => Using?.Invoke(app);
}
