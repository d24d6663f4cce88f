using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ContentJourney.AspNetCore.Tests;

public class MediaTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    [Fact]
    public async Task A_picture_comes_with_its_type_a_tag_and_a_cage()
    {
        using var response = await host.Client.GetAsync(new Uri("/media/aurora.svg", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; sandbox", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("public, max-age=300", response.Headers.CacheControl!.ToString());
        Assert.Equal(66, response.Headers.ETag!.Tag.Length);
    }

    [Fact]
    public async Task A_picture_that_the_client_holds_gets_304()
    {
        using var first = await host.Client.GetAsync(new Uri("/media/aurora.svg", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/media/aurora.svg");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/media/")]
    [InlineData("/media/unknown.svg")]
    [InlineData("/media/..%2frecipe.yaml")]
    [InlineData("/media/%2e%2e/recipe.yaml")]
    [InlineData("/media/..%5crecipe.yaml")]
    [InlineData("/media/../recipe.yaml")]
    [InlineData("/media//etc/passwd")]
    public async Task What_is_no_picture_of_the_site_gets_404(string path)
    {
        Assert.Equal("HTTP/1.1 404 Not Found", await StatusLineAsync(path));
    }

    [Theory]
    [InlineData("/health/live", "alive")]
    [InlineData("/health/ready", "ready")]
    public async Task The_probes_answer(string path, string expected)
    {
        Assert.Equal(expected, await host.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    // A client of the library would tidy the address first.
    private async Task<string?> StatusLineAsync(string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync();
    }
}
