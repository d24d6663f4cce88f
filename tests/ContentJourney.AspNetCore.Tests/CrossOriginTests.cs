using System.Net;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Calls of pages of other sites, after the CORS protocol.</summary>
public class CrossOriginTests(DeliveryHost closed) : IClassFixture<DeliveryHost>
{
    private const string Shop = "https://shop.example";
    private const string Query = "/graphql?query=%7B__typename%7D";

    [Fact]
    public async Task Nobody_is_let_in_unless_the_settings_say_so()
    {
        using var preflight = await PreflightAsync(closed, Shop);
        using var call = await CallAsync(closed, Shop);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, preflight.StatusCode);
        Assert.False(call.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.DoesNotContain("Origin", call.Headers.Vary);
    }

    [Theory]
    [InlineData("/graphql", "POST")]
    [InlineData("/graphql", "GET")]
    [InlineData("/graphql/p/any", "GET")]
    [InlineData("/graphql/schema.graphql", "GET")]
    [InlineData("/media/aurora.svg", "GET")]
    public async Task A_listed_origin_may_call_with_the_headers_that_clients_send(string path, string method)
    {
        await using var host = await OpenToAsync(Shop, "https://app.example");

        using var preflight = await PreflightAsync(host, Shop, path, method);

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(Shop, Header(preflight, "Access-Control-Allow-Origin"));
        Assert.Contains(method, Header(preflight, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Equal("content-type,authorization,apollo-require-preflight,x-apollo-operation-name", Header(preflight, "Access-Control-Allow-Headers"));
        Assert.Equal("600", Header(preflight, "Access-Control-Max-Age"));
        Assert.Contains("Origin", preflight.Headers.Vary);
    }

    [Fact]
    public async Task The_answer_lets_the_page_read_it_and_its_tag()
    {
        await using var host = await OpenToAsync(Shop, "https://app.example");

        using var call = await CallAsync(host, Shop);

        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await call.Content.ReadAsStringAsync());
        Assert.Equal(Shop, Header(call, "Access-Control-Allow-Origin"));
        Assert.Equal("ETag", Header(call, "Access-Control-Expose-Headers"));
        Assert.False(call.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(["Accept", "Origin"], call.Headers.Vary.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_in_a_shared_cache_never_stands_for_callers_of_another_origin()
    {
        await using var host = await OpenToAsync(Shop);

        using var none = await CallAsync(host, null);
        using var other = await CallAsync(host, "https://evil.example");
        using var listed = await CallAsync(host, Shop);
        using var refused = await host.Client.GetAsync(new Uri("/graphql/p/unknown", UriKind.Relative));
        using var media = await host.Client.GetAsync(new Uri("/media/aurora.svg", UriKind.Relative));

        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
        foreach (var response in new[] { none, other, listed, refused, media })
        {
            Assert.Equal(1, response.Headers.Vary.Count(name => name == "Origin"));
        }
    }

    [Fact]
    public async Task Another_origin_gets_no_permission_by_preflight()
    {
        await using var host = await OpenToAsync(Shop);

        using var preflight = await PreflightAsync(host, "https://evil.example");

        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*", Shop)]
    public async Task A_star_lets_any_origin_in_and_the_answer_does_not_depend_on_it(params string[] origins)
    {
        await using var host = await OpenToAsync(origins);

        using var preflight = await PreflightAsync(host, "https://anybody.example");
        using var call = await CallAsync(host, "https://anybody.example");

        Assert.Equal("*", Header(preflight, "Access-Control-Allow-Origin"));
        Assert.Equal("*", Header(call, "Access-Control-Allow-Origin"));
        Assert.DoesNotContain("Origin", call.Headers.Vary);
    }

    [Theory]
    [InlineData("https://shop.example", true)]
    [InlineData("http://localhost:3000", true)]
    [InlineData("*", true)]
    [InlineData("https://shop.example/", false)]
    [InlineData("https://shop.example/path", false)]
    [InlineData("shop.example", false)]
    [InlineData("ftp://shop.example", false)]
    [InlineData("", false)]
    public async Task An_origin_that_no_browser_sends_is_told_before_the_start(string origin, bool isOne)
    {
        await using var host = ConfiguredHost.Build(new ContentJourneyOptions { CrossOrigin = new() { Origins = [origin] } });

        var prepared = await host.Services.PrepareContentJourneyAsync(CancellationToken.None);

        Assert.Equal(isOne ? [] : ["origin.invalid"], prepared.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task The_probes_are_for_no_page()
    {
        await using var host = await OpenToAsync("*");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/ready");
        request.Headers.Add("Origin", Shop);

        using var response = await host.Client.SendAsync(request);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static Task<ConfiguredHost> OpenToAsync(params string[] origins) =>
        ConfiguredHost.StartAsync(new ContentJourneyOptions { CrossOrigin = new() { Origins = origins } });

    private static Task<HttpResponseMessage> CallAsync(DeliveryHost host, string? origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Query);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return host.Client.SendAsync(request);
    }

    private static Task<HttpResponseMessage> PreflightAsync(DeliveryHost host, string origin, string path = "/graphql", string method = "POST")
    {
        var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", "content-type,authorization,apollo-require-preflight,x-apollo-operation-name");
        return host.Client.SendAsync(request);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));
}
