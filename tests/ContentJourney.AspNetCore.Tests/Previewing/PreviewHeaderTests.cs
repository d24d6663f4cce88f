using System.Net;
using ContentJourney.AspNetCore.ResponseCaching;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.Tests.Previewing;

public class PreviewHeaderTests
{
    private const string Query = "{ content(key: \"morgenritual\", context: { channel: \"desktop\", locale: \"de\" }) { headline { value } } }";
    private const string Shop = "https://shop.example";

    [Fact]
    public async Task Nothing_of_a_preview_is_kept()
    {
        await using var host = await PreviewHost.StartAsync(DeliveryHost.Options with { MaxAge = TimeSpan.FromHours(1) });
        using var get = await host.LinkAsync(Query, host.Token(null));
        using var post = await host.PreviewAsync(Query, $"Preview {host.Token(null)}");
        using var failed = await host.LinkAsync("{ nothing }", host.Token(null));
        using var refused = await host.LinkAsync(Query, "ended");

        foreach (var response in new[] { get, post, failed, refused })
        {
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
            Assert.Null(response.Headers.ETag);
        }

        Assert.Equal(0, host.Services.GetRequiredService<ResponseCache>().Weight);
    }

    [Fact]
    public async Task A_preview_never_counts_as_unchanged()
    {
        await using var host = await PreviewHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/preview?query={Uri.EscapeDataString(Query)}&token={host.Token(null)}");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_preview_leaves_what_is_kept_for_visitors_alone()
    {
        await using var host = await PreviewHost.StartAsync();
        await host.SaveAsync(PreviewHost.Headed("morgenritual", "Entwurf"));
        using var before = await host.GetAsync(Query);
        var weight = host.Services.GetRequiredService<ResponseCache>().Weight;
        using var preview = await host.LinkAsync(Query, host.Token(null));

        using var after = await host.GetAsync(Query);

        Assert.True(weight > 0);
        Assert.Equal(weight, host.Services.GetRequiredService<ResponseCache>().Weight);
        Assert.Contains("Entwurf", await preview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(await before.Content.ReadAsStringAsync(), await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Pages_of_others_may_ask_only_where_they_may_ask_for_what_is_published()
    {
        await using var closed = await PreviewHost.StartAsync();
        await using var open = await PreviewHost.StartAsync(DeliveryHost.Options with { CrossOrigin = new() { Origins = [Shop] } });

        using var refused = await PreflightAsync(closed);
        using var allowed = await PreflightAsync(open);

        Assert.False(refused.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal([Shop], allowed.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_host_without_a_desk_has_no_previews()
    {
        await using var host = await ConfiguredHost.StartAsync(DeliveryHost.Options);

        using var response = await host.PostToAsync("/preview", "{\"query\":\"{ __typename }\"}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static Task<HttpResponseMessage> PreflightAsync(PreviewHost host)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/preview");
        request.Headers.Add("Origin", Shop);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        return host.Client.SendAsync(request);
    }
}
