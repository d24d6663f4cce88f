using System.Net;
using System.Text.RegularExpressions;
using ContentJourney.Access;

namespace ContentJourney.Web.Tests.Admin;

public sealed partial class SecondFactorTests(AdminSite site) : IClassFixture<AdminSite>
{
    private const string Page = "/admin/account/authenticator";

    [Fact]
    public async Task An_app_is_set_up_and_asked_for_at_the_next_sign_in()
    {
        await site.AddAsync("careful", Role.Editor);
        using var browser = await site.SignedInAsync("careful");
        using var elsewhere = await site.SignedInAsync("careful");
        var (key, codes) = await SetUpAsync(browser);

        Assert.Equal(10, codes.Distinct().Count());
        Assert.DoesNotContain(codes[0], await browser.ReadAsync(Page), StringComparison.Ordinal);
        using var ended = await elsewhere.GetAsync("/admin");
        Assert.Equal("/admin/sign-in", ended.Headers.Location?.AbsolutePath);

        using var again = site.Anonymous();
        await FirstStepAsync(again, "careful");
        Assert.Null(again.Session);
        using var held = await again.GetAsync("/admin");
        Assert.Equal("/admin/sign-in", held.Headers.Location?.AbsolutePath);
        using var wrong = await again.TypeCodeAsync(TimeCode.Of(key, steps: -20));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var right = await again.TypeCodeAsync(TimeCode.Of(key).Insert(3, " "));
        Assert.Equal("/admin", right.Headers.Location?.OriginalString);
        await again.ReadAsync("/admin/account");
        string[] lines = ["careful: signed in", "careful: failed to sign in", "careful: turned the second factor on"];
        Assert.Equal(lines, (await site.AuditAsync("careful")).Take(3));
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        await site.AddAsync("forgetful", Role.Editor);
        using var browser = await site.SignedInAsync("forgetful");
        var (_, codes) = await SetUpAsync(browser);

        Assert.Equal(HttpStatusCode.Redirect, await RecoverAsync(codes[0].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, await RecoverAsync(codes[0]));
        Assert.Equal(HttpStatusCode.Redirect, await RecoverAsync(codes[1]));
        Assert.Equal("forgetful: signed in with a recovery code", (await site.AuditAsync("forgetful"))[0]);
        using var here = site.Anonymous();
        await FirstStepAsync(here, "forgetful");
        using var signedIn = await here.TypeCodeAsync(codes[2]);
        Assert.Contains("Recovery codes left: 7.", await here.ReadAsync(Page), StringComparison.Ordinal);

        using var refused = await here.PostAsync(Page, "Codes", ("password", "not the password"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var renewed = await here.PostAsync(Page, "Codes", ("password", AdminSite.Password));
        var fresh = Codes(await renewed.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, await RecoverAsync(codes[3]));
        Assert.Equal(HttpStatusCode.Redirect, await RecoverAsync(fresh[3]));

        async Task<HttpStatusCode> RecoverAsync(string code)
        {
            using var other = site.Anonymous();
            await FirstStepAsync(other, "forgetful");
            using var answer = await other.TypeCodeAsync(code);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_whichever_kind_they_are()
    {
        await site.AddAsync("target", Role.Editor);
        using var owner = await site.SignedInAsync("target");
        var (key, codes) = await SetUpAsync(owner);
        using var browser = site.Anonymous();
        await FirstStepAsync(browser, "target");

        foreach (var code in new[] { "000000", "AAAAA-AAAAA", "000000", "AAAAA-AAAAA", "000000" })
        {
            using var wrong = await browser.TypeCodeAsync(code);
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        }

        foreach (var code in new[] { TimeCode.Of(key), codes[0] })
        {
            using var late = await browser.TypeCodeAsync(code);
            Assert.Contains("Too many attempts.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Null(browser.Session);
        Assert.NotNull((await site.AccountAsync("target")).LockedUntil);
    }

    [Fact]
    public async Task It_is_turned_off_with_the_password()
    {
        await site.AddAsync("careless", Role.Editor);
        using var browser = await site.SignedInAsync("careless");
        await SetUpAsync(browser);

        using var refused = await browser.PostAsync(Page, "End", ("password", "not the password"));
        Assert.True((await site.AccountAsync("careless")).HasSecondFactor);
        using var ended = await browser.PostAsync(Page, "End", ("password", AdminSite.Password));

        Assert.Equal((HttpStatusCode.BadRequest, "/admin/account"), (refused.StatusCode, ended.Headers.Location?.OriginalString));
        using var again = await site.SignedInAsync("careless");
        Assert.Equal("careless: turned the second factor off", (await site.AuditAsync("careless"))[1]);
    }

    [Fact]
    public async Task The_second_step_needs_the_first()
    {
        using var browser = site.Anonymous();

        using var page = await browser.GetAsync("/admin/sign-in/code");

        Assert.Equal("/admin/sign-in", page.Headers.Location?.OriginalString);
    }

    private static async Task FirstStepAsync(AdminClient browser, string name)
    {
        using var answer = await browser.SignInAsync(name, AdminSite.Password);
        Assert.StartsWith("/admin/sign-in/code", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<(string Key, string[] Codes)> SetUpAsync(AdminClient browser)
    {
        using var begun = await browser.PostAsync(Page, "Begin");
        var html = await browser.ReadAsync(Page);
        var key = Key().Match(html).Groups[1].Value;
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        using var wrong = await browser.PostAsync(Page, "Confirm", ("code", TimeCode.Of(key, steps: -20)));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var confirmed = await browser.PostAsync(Page, "Confirm", ("code", TimeCode.Of(key)));
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
        return (key, Codes(await confirmed.Content.ReadAsStringAsync()));
    }

    private static string[] Codes(string html) => [.. RecoveryCode().Matches(html).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<code>([a-z2-7]{4}(?: [a-z2-7]{4})+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<code>([A-Z0-9]{5}-[A-Z0-9]{5})</code>")]
    private static partial Regex RecoveryCode();
}
