using System.Text;
using System.Text.Json;
using ContentJourney.AspNetCore.Tests.ResponseCaching;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Previewing;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.Tests.Previewing;

/// <summary>A host of one test on whose desk the demo site lies.</summary>
internal sealed class PreviewHost : DeliveryHost, IAsyncDisposable
{
    public const string Editor = "clara";

    /// <summary>Gets the host's clock.</summary>
    public ManualTime Time { get; } = new();

    public MemoryDesk Desk { get; } = MemoryDesk.Of(Demo, new Authorship("recipe", MemorySiteStore.PublishedAt));

    protected override ContentJourneyOptions Settings => Given;

    private ContentJourneyOptions Given { get; init; } = Options;

    public static async Task<PreviewHost> StartAsync(ContentJourneyOptions? options = null)
    {
        var host = new PreviewHost { Given = options ?? Options };
        await host.InitializeAsync();
        return host;
    }

    /// <summary>A token that ends in an hour.</summary>
    public string Token(string? item, string? typist = null) =>
        Services.GetRequiredService<IPreviewTokens>().Create(new PreviewGrant(item, typist, Time.Now.AddHours(1)));

    /// <summary>An item of the demo site with another headline in its base.</summary>
    public static Item Headed(string key, string headline)
    {
        var item = Demo.Site.Items.Single(item => item.Key == key);
        return item with { Variants = [.. item.Variants.Select(variant => variant.IsBase ? variant with { Message = variant.Message with { Headline = headline } } : variant)] };
    }

    /// <summary>Saves the next version of an item for editors.</summary>
    public async Task SaveAsync(Item item)
    {
        var version = (await Desk.FindItemAsync(item.Key, CancellationToken.None))?.Latest.Number ?? 0;
        var saved = await Desk.SaveDraftAsync(item, version, "saved", new Authorship(Editor, Time.Now), CancellationToken.None);
        Assert.Empty(saved.Problems);
    }

    public Task TypeAsync(Item item) => Desk.KeepAsync(new WorkingCopy(item, 1, Editor, Time.Now), CancellationToken.None);

    public async Task PublishAsync(string key)
    {
        Assert.Empty((await Desk.PublishAsync([key], new Authorship(Editor, Time.Now), CancellationToken.None)).Problems);
        await Services.GetRequiredService<LiveSite>().RefreshAsync(CancellationToken.None);
    }

    /// <summary>Asks for a preview by POST.</summary>
    public Task<HttpResponseMessage> PreviewAsync(string query, string? authorization, string address = "/preview", string? accept = null) =>
        PreviewAsync(new { query }, authorization, address, accept);

    public Task<HttpResponseMessage> PreviewAsync(object body, string? authorization, string address = "/preview", string? accept = null) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, GraphQLClient.Json) },
        authorization,
        accept);

    /// <summary>Asks for a preview by GET.</summary>
    public Task<HttpResponseMessage> LinkAsync(string query, string token) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/preview?query={Uri.EscapeDataString(query)}&token={token}"), null, null);

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    protected override void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<ISiteStore>(Desk)
            .AddSingleton<IDeskStore>(Desk)
            .AddSingleton<LiveDesk>();
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? authorization, string? accept)
    {
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Client.SendAsync(request);
    }
}
