using System.Net;
using ContentJourney.Access;

namespace ContentJourney.AspNetCore.Tests;

public class AccessTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    private const string Published = "{ persona(key: \"technik-max\") { key } }";
    private const string AnotherMoment = "{ content(key: \"fruehlingsstart\", context: { channel: \"desktop\", at: \"2028-01-01T00:00:00Z\" }) { key } }";
    private const string Coverage = "{ coverage(personas: [\"technik-max\"], phases: [\"interest\"], channels: [\"watch\"]) { cells { persona phase channel } } }";

    [Fact]
    public async Task What_is_published_needs_no_key()
    {
        using var response = await host.PostAsync(new { query = Published });

        Assert.Equal("{\"data\":{\"persona\":{\"key\":\"technik-max\"}}}", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("cj_0123456789ab_wrong")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_key_that_is_none_gets_401_even_for_what_is_published(string key)
    {
        using var response = await host.PostAsync(new { query = Published }, key: key);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task A_key_with_a_wrong_secret_gets_401()
    {
        var key = await host.NewKeyAsync(Scope.Read, Scope.Insights);

        using var response = await host.PostAsync(new { query = Published }, key: key[..^1] + (key[^1] == 'A' ? 'B' : 'A'));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_revoked_key_gets_401_at_once()
    {
        var key = await host.NewKeyAsync(Scope.Read);
        using var before = await host.PostAsync(new { query = Published }, key: key);
        await host.RevokeAsync(key);
        using var after = await host.PostAsync(new { query = Published }, key: key);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.Equal("This key is not known or was revoked.", await after.MessageAsync());
    }

    [Fact]
    public async Task Another_moment_needs_the_scope_preview()
    {
        var preview = await host.NewKeyAsync(Scope.Read, Scope.Preview);
        var insights = await host.NewKeyAsync(Scope.Read, Scope.Insights);

        using var without = await host.PostAsync(new { query = AnotherMoment });
        using var other = await host.PostAsync(new { query = AnotherMoment }, key: insights);
        using var with = await host.PostAsync(new { query = AnotherMoment }, key: preview);

        Assert.Equal("FORBIDDEN", await CodeAsync(without));
        Assert.Equal("FORBIDDEN", await CodeAsync(other));
        Assert.Equal("{\"data\":{\"content\":null}}", await with.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Coverage_needs_the_scope_insights()
    {
        var preview = await host.NewKeyAsync(Scope.Read, Scope.Preview);
        var insights = await host.NewKeyAsync(Scope.Read, Scope.Insights);

        using var without = await host.PostAsync(new { query = Coverage });
        using var other = await host.PostAsync(new { query = Coverage }, key: preview);
        using var with = await host.PostAsync(new { query = Coverage }, key: insights);

        Assert.Equal("FORBIDDEN", await CodeAsync(without));
        Assert.Equal("FORBIDDEN", await CodeAsync(other));
        Assert.Equal("{\"data\":{\"coverage\":{\"cells\":[{\"persona\":\"technik-max\",\"phase\":\"interest\",\"channel\":\"watch\"}]}}}", await with.Content.ReadAsStringAsync());
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        Assert.Single((await response.JsonAsync()).GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString();
}
