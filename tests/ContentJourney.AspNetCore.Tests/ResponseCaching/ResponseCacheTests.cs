using System.Net;
using System.Text.Json;
using ContentJourney.Access;
using ContentJourney.AspNetCore.ResponseCaching;
using ContentJourney.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.Tests.ResponseCaching;

/// <summary>In the demo the offer of spring depends on the seed and on time, the machine on visits and owner, the page of data protection on neither.</summary>
public class ResponseCacheTests
{
    private const string Query = "query($key: String!, $context: ContextInput!) { content(key: $key, context: $context) { key headline { value } body { value } selection { arm variants { key } } cacheKey } }";

    private readonly ManualTime _time = new();

    [Fact]
    public async Task The_same_call_gets_the_same_bytes_and_is_kept_once()
    {
        await using var host = await StartAsync();
        var first = await AskAsync(host, "aurora", new { channel = "desktop" });
        var weight = Cache(host).Weight;

        Assert.Equal(first, await AskAsync(host, "aurora", new { channel = "desktop" }));
        Assert.Equal(weight, Cache(host).Weight);
        Assert.InRange(weight, first.Length, first.Length + 2_000);
    }

    [Fact]
    public async Task Contexts_that_differ_only_in_what_does_not_matter_share_a_response()
    {
        await using var host = await StartAsync();
        var first = await AskAsync(host, "aurora", new { channel = "desktop", seed = "a" });
        var weight = Cache(host).Weight;

        Assert.Equal(first, await AskAsync(host, "aurora", new { channel = "desktop", seed = "b" }));
        Assert.Equal(first, await AskAsync(host, "aurora", new { channel = "desktop", attributes = new[] { new { name = "weather", value = "rain" } } }));
        Assert.Equal(weight + 200, Cache(host).Weight);
    }

    [Theory]
    [InlineData("aurora", """{"channel":"desktop","attributes":[{"name":"visits","value":1}]}""", """{"channel":"desktop","attributes":[{"name":"visits","value":3}]}""")]
    [InlineData("aurora", """{"channel":"desktop","attributes":[{"name":"visits","value":3}]}""", """{"channel":"desktop","attributes":[{"name":"visits","value":3},{"name":"owner","value":"aurora"}]}""")]
    [InlineData("aurora", """{"channel":"desktop"}""", """{"channel":"watch"}""")]
    [InlineData("aurora", """{"channel":"desktop"}""", """{"channel":"desktop","locale":"en"}""")]
    [InlineData("aurora", """{"channel":"desktop"}""", """{"channel":"desktop","persona":"technik-max"}""")]
    [InlineData("fruehlingsstart", """{"channel":"desktop","seed":"a"}""", """{"channel":"desktop","seed":"b"}""")]
    public async Task Contexts_that_differ_in_what_matters_get_what_an_uncached_host_gives(string key, string one, string other)
    {
        await using var cached = await StartAsync();
        await using var uncached = await StartAsync(bytes: 0);
        foreach (var context in new[] { one, other, one, other })
        {
            var given = JsonElement.Parse(context);
            Assert.Equal(await AskAsync(uncached, key, given), await AskAsync(cached, key, given));
        }

        Assert.NotEqual(await AskAsync(cached, key, JsonElement.Parse(one)), await AskAsync(cached, key, JsonElement.Parse(other)));
        Assert.Equal(0, Cache(uncached).Weight);
    }

    [Fact]
    public async Task A_schedule_that_turns_ends_a_kept_response()
    {
        await using var host = await StartAsync();
        var before = await AskAsync(host, "fruehlingsstart", new { channel = "desktop" });

        _time.Now = new DateTimeOffset(2027, 2, 28, 22, 59, 59, TimeSpan.Zero);
        Assert.Equal(before, await AskAsync(host, "fruehlingsstart", new { channel = "desktop" }));
        _time.Now = new DateTimeOffset(2027, 2, 28, 23, 0, 0, TimeSpan.Zero);
        Assert.NotEqual(before, await AskAsync(host, "fruehlingsstart", new { channel = "desktop" }));
    }

    [Fact]
    public async Task A_publish_ends_all_kept_responses()
    {
        await using var host = await StartAsync();
        const string Name = """{"query":"{ persona(key: \"technik-max\") { name } }"}""";
        using var before = await host.PostAsync(Name);
        var site = DeliveryHost.Demo.Site;
        host.Store.Publish(site with { Personas = [.. site.Personas.Select(persona => persona.Key == "technik-max" ? persona with { Name = "Max" } : persona)] });
        await host.Services.GetRequiredService<LiveSite>().RefreshAsync(CancellationToken.None);

        using var after = await host.PostAsync(Name);

        Assert.DoesNotContain("\"Max\"", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"persona":{"name":"Max"}}}""", await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_only_a_key_may_see_is_kept_for_nobody()
    {
        await using var host = await StartAsync();
        const string Coverage = """{"query":"{ coverage(personas: [\"technik-max\"], phases: [\"interest\"], channels: [\"desktop\"]) { __typename } }"}""";
        var key = await host.NewKeyAsync(Scope.Insights);
        using var allowed = await host.PostAsync(Coverage, key: key);

        using var anonymous = await host.PostAsync(Coverage);

        Assert.Equal(0, Cache(host).Weight);
        Assert.Equal("FORBIDDEN", await anonymous.CodeAsync());
    }

    [Fact]
    public async Task A_kept_response_is_not_for_a_revoked_key()
    {
        await using var host = await StartAsync();
        var body = JsonSerializer.Serialize(new { query = "{ channels { key } }" });
        var key = await host.NewKeyAsync(Scope.Read);
        using var first = await host.PostAsync(body, key: key);
        await host.RevokeAsync(key);

        using var second = await host.PostAsync(body, key: key);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
    }

    [Theory]
    [InlineData("""{"query":"{ content(key: \"aurora\", context: { channel: \"nowhere\" }) { key } }"}""")]
    [InlineData("""{"query":"{ nothing }"}""")]
    [InlineData("""{"query":"{ channels { key } }","extensions":{"cost":true}}""")]
    public async Task Errors_and_reports_are_not_kept(string body)
    {
        await using var host = await StartAsync();
        using var first = await host.PostAsync(body);
        using var second = await host.PostAsync(body);

        Assert.Equal(0, Cache(host).Weight);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Kept_responses_take_no_more_room_than_they_may()
    {
        await using var host = await StartAsync(bytes: 100_000);
        for (var number = 0; number < 500; number++)
        {
            await AskAsync(host, "aurora", new { channel = "watch", attributes = new[] { new { name = "visits", value = number } } });
        }

        Assert.InRange(Cache(host).Weight, 10_000, 103_000);
    }

    [Fact]
    public async Task A_call_names_its_document_by_address_or_brings_it_and_the_two_are_not_confused()
    {
        await using var host = await StartAsync();
        const string Document = "{ channels { key } }";
        var hash = ContentJourney.AspNetCore.PersistedDocuments.DocumentHash.Of(Document);
        using var left = await host.PostAsync(new { query = Document, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });
        using var named = await host.PostToAsync($"/graphql/p/{hash}", "{}");
        using var empty = await host.PostAsync("{}");

        Assert.Equal(await left.Content.ReadAsStringAsync(), await named.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
    }

    private static ResponseCache Cache(DeliveryHost host) => host.Services.GetRequiredService<ResponseCache>();

    private static async Task<string> AskAsync(DeliveryHost host, string key, object context)
    {
        using var response = await host.PostAsync(new { query = Query, variables = new { key, context } });
        var answer = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        return answer;
    }

    private Task<ConfiguredHost> StartAsync(long bytes = 1 << 20) => ConfiguredHost.StartAsync(
        DeliveryHost.Options with { ResponseCacheBytes = bytes },
        builder => builder.Services.AddSingleton<TimeProvider>(_time));
}
