using System.Net;
using System.Text.RegularExpressions;

namespace ContentJourney.Web.Tests.Ide;

/// <summary>The pages to try queries on, as far as they can be seen without a browser.</summary>
public sealed partial class GraphQLIdeTests : IAsyncLifetime, IDisposable
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private readonly TemporaryFolder _folder = new();
    private RunningHost? _host;

    public async Task InitializeAsync() => _host = await RunningHost.StartAsync("--data", _folder.At("data"));

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/ide/plain.html")]
    public async Task The_page_and_all_that_it_loads_come_from_the_host_and_hold_no_inline_script(string address)
    {
        using var response = await GetAsync(address, Browser);
        var page = await response.Content.ReadAsStringAsync();
        var files = Address().Matches(page).Select(match => match.Groups["address"].Value).Where(file => file.StartsWith("/ide/", StringComparison.Ordinal)).ToArray();

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("script-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<script(?![^>]* src=)", page);
        Assert.Contains(files, file => file.EndsWith(".js", StringComparison.Ordinal));
        Assert.Contains(files, file => file.EndsWith(".css", StringComparison.Ordinal));
        foreach (var file in files)
        {
            using var loaded = await GetAsync(file, "*/*");
            Assert.Equal(HttpStatusCode.OK, loaded.StatusCode);
        }
    }

    [Fact]
    public async Task A_browser_that_brings_a_query_gets_its_answer()
    {
        using var response = await GetAsync("/graphql?query=%7B__typename%7D", Browser);

        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_program_that_asks_nothing_gets_an_error_and_no_page()
    {
        using var response = await GetAsync("/graphql", "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private Task<HttpResponseMessage> GetAsync(string address, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", accept);
        return _host!.Client.SendAsync(request);
    }

    [GeneratedRegex("(src|href)=\"(?<address>[^\"]+)\"")]
    private static partial Regex Address();
}
