using System.Net;

namespace ContentJourney.AspNetCore.Tests;

public class CachingTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    private const string Query = "{ persona(key: \"technik-max\") { name } }";

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"another\", {0}")]
    [InlineData("*")]
    public async Task A_GET_for_bytes_that_the_client_holds_gets_304(string ifNoneMatch)
    {
        using var first = await host.GetAsync(Query);
        using var request = new HttpRequestMessage(HttpMethod.Get, first.RequestMessage!.RequestUri);
        request.Headers.TryAddWithoutValidation("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, ifNoneMatch, first.Headers.ETag!.Tag));

        using var again = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_GET_for_other_bytes_gets_them()
    {
        using var first = await host.GetAsync(Query);
        using var request = new HttpRequestMessage(HttpMethod.Get, first.RequestMessage!.RequestUri);
        request.Headers.TryAddWithoutValidation("If-None-Match", "\"another\"");

        using var again = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("no-cache", again.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept"], again.Headers.Vary.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_POST_has_no_entity_tag()
    {
        using var response = await host.PostAsync(new { query = Query });

        Assert.Null(response.Headers.ETag);
    }
}
