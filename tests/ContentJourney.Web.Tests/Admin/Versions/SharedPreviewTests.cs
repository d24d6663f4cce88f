using System.Net;
using System.Text.RegularExpressions;
using ContentJourney.Previewing;

namespace ContentJourney.Web.Tests.Admin.Versions;

public sealed partial class SharedPreviewTests(AdminHost host) : IClassFixture<AdminHost>
{
    private const string Preview = "/admin/content/nachtschicht/preview";

    [Fact]
    public async Task Whoever_has_the_link_sees_the_draft_without_an_account()
    {
        using var browser = await host.SignInAsync();
        var page = await browser.GetAsync("/admin/content/nachtschicht");
        await browser.PostAsync("/admin/content/nachtschicht", SignedIn.Typed(page, ("v.0.headline", "Noch nicht öffentlich"), ("act", "save")));

        var (_, _, shared) = await browser.PostAsync($"{Preview}?phase=interest", [.. SignedIn.Hidden(await browser.GetAsync(Preview)), ("hours", "1")]);
        var link = SignedIn.Attribute(Link().Match(shared).Value, "value");
        Assert.EndsWith("&phase=interest", link, StringComparison.Ordinal);
        Assert.DoesNotMatch(Link(), await browser.GetAsync(Preview));

        using var response = await host.Anonymous.GetAsync(link);
        var shown = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Noch nicht öffentlich", shown, StringComparison.Ordinal);
        Assert.Contains("<cj-preview", shown, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task A_link_that_ended_or_was_changed_shows_nothing_but_that()
    {
        var ended = host.Token(new PreviewGrant("nachtschicht", null, DateTimeOffset.UnixEpoch));
        var valid = host.Token(new PreviewGrant("nachtschicht", null, DateTimeOffset.UtcNow.AddMinutes(5)));

        Assert.Equal(HttpStatusCode.OK, (await ShowAsync(valid)).Status);
        Assert.Equal((HttpStatusCode.Gone, "The link has ended."), await ShowAsync(ended));
        Assert.Equal((HttpStatusCode.NotFound, "The link is not complete"), await ShowAsync(valid[..^3] + "AAA"));
        Assert.Equal((HttpStatusCode.NotFound, "The link is not complete"), await ShowAsync(""));
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_whoever_has_the_link()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/preview/show?token=nothing");
        request.Headers.AcceptLanguage.ParseAdd("de");
        using var response = await host.Anonymous.SendAsync(request);

        Assert.Contains("<html lang=\"de\">", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_context_is_shown_with_its_sentence_on_every_device()
    {
        using var browser = await host.SignInAsync();

        var page = WebUtility.HtmlDecode(await browser.GetAsync($"{Preview}?persona=technik-max&attributes=region%3Dbayern"));

        Assert.Contains("for technik-max, no phase, watch", page, StringComparison.Ordinal);
        Assert.Contains("[{\"name\":\"region\",\"value\":\"bayern\"}]", page, StringComparison.Ordinal);
        Assert.Contains("authored for it", page, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Words)> ShowAsync(string token)
    {
        using var response = await host.Anonymous.GetAsync($"/preview/show?token={token}");
        var html = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, html.Contains("cj-preview", StringComparison.Ordinal) ? "all" : Reason().Match(html).Value);
    }

    [GeneratedRegex("<input[^>]* name=\"link\"[^>]*>")]
    private static partial Regex Link();

    [GeneratedRegex(@"The link has ended\.|The link is not complete")]
    private static partial Regex Reason();
}
