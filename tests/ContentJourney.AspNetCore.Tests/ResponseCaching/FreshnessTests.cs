using ContentJourney.Access;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.Tests.ResponseCaching;

public class FreshnessTests
{
    private readonly ManualTime _time = new() { Now = new DateTimeOffset(2027, 2, 28, 22, 50, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("{ channels { key } }", "public, max-age=3600")]
    [InlineData("{ content(key: \"aurora\", context: { channel: \"desktop\" }) { key } }", "public, max-age=3600")]
    [InlineData("{ content(key: \"fruehlingsstart\", context: { channel: \"desktop\" }) { key } }", "public, max-age=600")]
    [InlineData("{ contents(context: { channel: \"desktop\" }) { totalCount } }", "public, max-age=600")]
    [InlineData("{ explain(key: \"aurora\", context: { channel: \"desktop\" }) { sentence } }", "public, max-age=600")]
    public async Task An_answer_may_be_kept_until_it_may_be_another_one(string query, string expected)
    {
        await using var host = await StartAsync(TimeSpan.FromHours(1));

        // Once worked out and once kept.
        using var first = await host.GetAsync(query);
        using var second = await host.GetAsync(query);

        Assert.Equal((expected, "Accept"), (Header(first, "Cache-Control"), Header(first, "Vary")));
        Assert.Equal((expected, "Accept"), (Header(second, "Cache-Control"), Header(second, "Vary")));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Unless_the_host_says_how_long_everybody_asks_whether_it_still_is_one()
    {
        await using var host = await StartAsync(TimeSpan.Zero);
        using var answer = await host.GetAsync("{ channels { key } }");

        Assert.Equal("no-cache", Header(answer, "Cache-Control"));
    }

    [Fact]
    public async Task An_answer_that_a_key_allows_is_for_the_caller_alone()
    {
        await using var host = await StartAsync(TimeSpan.FromHours(1));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("{ coverage(personas: [\"technik-max\"], phases: [\"interest\"], channels: [\"desktop\"]) { __typename } }"));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {await host.NewKeyAsync(Scope.Insights)}");
        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(("no-cache, private", "Accept, Authorization"), (Header(answer, "Cache-Control"), Header(answer, "Vary")));
    }

    [Fact]
    public async Task An_answer_with_errors_is_not_kept_by_anybody()
    {
        await using var host = await StartAsync(TimeSpan.FromHours(1));
        using var answer = await host.GetAsync("{ content(key: \"aurora\", context: { channel: \"nowhere\" }) { key } }");

        Assert.Equal("no-store", Header(answer, "Cache-Control"));
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    private Task<ConfiguredHost> StartAsync(TimeSpan maxAge) => ConfiguredHost.StartAsync(
        DeliveryHost.Options with { MaxAge = maxAge },
        builder => builder.Services.AddSingleton<TimeProvider>(_time));
}
