using System.Net;
using ContentJourney.Access;

namespace ContentJourney.AspNetCore.Tests.Previewing;

public class PreviewAccessTests
{
    private const string Query = "{ __typename }";
    private const string AnotherMoment = "{ content(key: \"morgenritual\", context: { channel: \"desktop\", at: \"2028-01-01T00:00:00Z\" }) { key } }";
    private const string Coverage = "{ coverage(personas: [\"technik-max\"], phases: [\"interest\"], channels: [\"watch\"]) { __typename } }";

    [Theory]
    [InlineData(null)]
    [InlineData(null, "/preview?token=")]
    [InlineData("Preview")]
    [InlineData("Basic c3RhZ2luZzpzdGFnaW5n")]
    public async Task Nobody_is_let_in_without_a_token_or_a_key(string? authorization, string address = "/preview")
    {
        await using var host = await PreviewHost.StartAsync();

        foreach (var accept in new[] { GraphQLClient.Json, GraphQLClient.GraphQLResponse })
        {
            using var response = await host.PreviewAsync(Query, authorization, address, accept);

            Assert.Equal((HttpStatusCode.Unauthorized, "PREVIEW_TOKEN_MISSING"), (response.StatusCode, await response.CodeAsync()));
            Assert.Equal(["Preview", "Bearer"], response.Headers.WwwAuthenticate.Select(scheme => scheme.Scheme));
        }
    }

    [Fact]
    public async Task A_token_lets_in_until_it_ends()
    {
        await using var host = await PreviewHost.StartAsync();
        var token = host.Token("morgenritual");

        host.Time.Now = host.Time.Now.AddHours(1).AddTicks(-1);
        using var before = await host.LinkAsync(Query, token);
        host.Time.Now = host.Time.Now.AddTicks(1);
        using var after = await host.LinkAsync(Query, token);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await before.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.Unauthorized, "PREVIEW_TOKEN_INVALID"), (after.StatusCode, await after.CodeAsync()));
        Assert.Equal("This preview link has ended or is not complete. Preview links end after a while; ask whoever sent it for a new one.", await after.MessageAsync());
    }

    [Theory]
    [InlineData("Preview nonsense")]
    [InlineData("Preview CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(null, "/preview?token=%C3%A4")]
    public async Task A_token_that_is_none_is_refused(string? authorization, string address = "/preview")
    {
        await using var host = await PreviewHost.StartAsync();

        using var response = await host.PreviewAsync(Query, authorization, address);

        Assert.Equal((HttpStatusCode.Unauthorized, "PREVIEW_TOKEN_INVALID"), (response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task Two_tokens_in_an_address_are_none()
    {
        await using var host = await PreviewHost.StartAsync();
        var token = host.Token(null);

        using var response = await host.PreviewAsync(Query, null, $"/preview?token={token}&token={token}");

        Assert.Equal("PREVIEW_TOKEN_INVALID", await response.CodeAsync());
    }

    [Fact]
    public async Task A_key_without_the_scope_is_forbidden_and_an_unknown_one_refused()
    {
        await using var host = await PreviewHost.StartAsync();
        var key = await host.NewKeyAsync(Scope.Read, Scope.Insights);

        using var scopeless = await host.PreviewAsync(Query, $"Bearer {key}");
        using var unknown = await host.PreviewAsync(Query, "Bearer cj_0123456789ab_wrong", $"/preview?token={host.Token(null)}");

        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (scopeless.StatusCode, await scopeless.CodeAsync()));
        Assert.Equal((HttpStatusCode.Unauthorized, "This key is not known or was revoked."), (unknown.StatusCode, await unknown.MessageAsync()));
    }

    [Fact]
    public async Task A_token_allows_another_moment_but_no_coverage()
    {
        await using var host = await PreviewHost.StartAsync();
        var authorization = $"Preview {host.Token("morgenritual")}";

        using var moment = await host.PreviewAsync(AnotherMoment, authorization);
        using var coverage = await host.PreviewAsync(Coverage, authorization);

        Assert.Equal("""{"data":{"content":{"key":"morgenritual"}}}""", await moment.Content.ReadAsStringAsync());
        Assert.Equal("FORBIDDEN", await coverage.CodeAsync());
    }

    [Fact]
    public async Task A_key_beside_a_token_adds_what_it_may_do()
    {
        await using var host = await PreviewHost.StartAsync();
        await host.SaveAsync(PreviewHost.Headed("milchschaum", "Entwurf"));
        var key = await host.NewKeyAsync(Scope.Preview, Scope.Insights);
        var address = $"/preview?token={host.Token("morgenritual")}";

        using var coverage = await host.PreviewAsync(Coverage, $"Bearer {key}", address);
        using var other = await host.PreviewAsync("{ content(key: \"milchschaum\", context: { channel: \"desktop\" }) { headline { value } } }", $"Bearer {key}", address);

        Assert.Equal("""{"data":{"coverage":{"__typename":"Coverage"}}}""", await coverage.Content.ReadAsStringAsync());
        Assert.DoesNotContain("Entwurf", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_nothing_to_the_address_of_what_is_published()
    {
        await using var host = await PreviewHost.StartAsync();

        using var response = await host.PreviewAsync(Query, $"Preview {host.Token(null)}", "/graphql");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
