using System.Net;
using System.Text.RegularExpressions;
using ContentJourney.Access;

namespace ContentJourney.Web.Tests.Admin;

public sealed partial class SigningInTests(AdminSite site) : IClassFixture<AdminSite>
{
    private const string Refused = "Name and password do not fit together, or the account is locked: five wrong passwords or codes in a row lock it for 15 minutes.";

    [Fact]
    public async Task A_wrong_password_an_unknown_name_and_a_locked_account_look_the_same()
    {
        await site.AddAsync("locked", Role.Author);
        using var browser = site.Anonymous();
        var pages = new List<string>();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            pages.Add(await PageAsync(await browser.SignInAsync("locked", "wrong wrong wrong")));
        }

        pages.Add(await PageAsync(await browser.SignInAsync("locked", AdminSite.Password)));
        pages.Add((await PageAsync(await browser.SignInAsync("nobody", "wrong wrong wrong"))).Replace("nobody", "locked", StringComparison.Ordinal));

        Assert.Single(pages.Distinct());
        Assert.Contains(Refused, pages[0], StringComparison.Ordinal);
        Assert.NotNull((await site.AccountAsync("locked")).LockedUntil);
        Assert.Null(browser.Session);
        string[] lines = ["locked: failed to sign in: locked", "locked: failed to sign in: locked", "locked: failed to sign in, and is locked", .. Enumerable.Repeat("locked: failed to sign in", 4)];
        Assert.Equal(lines, await site.AuditAsync("locked"));
        Assert.Equal(["somebody: failed to sign in: no such account"], (await site.AuditAsync("somebody")).Distinct());
    }

    [Fact]
    public async Task A_one_time_password_opens_nothing_but_the_choice_of_another()
    {
        var once = await site.AddAsync("fresh", Role.Editor, once: true);
        using var browser = await site.SignedInAsync("fresh", once);
        foreach (var address in new[] { "/admin", "/admin/account", "/admin/account/authenticator", "/admin/content/new" })
        {
            using var held = await browser.GetAsync(address);
            Assert.Equal("/admin/account/password", held.Headers.Location?.OriginalString);
        }

        Assert.Contains("The new password is the old one", await PageAsync(await ChangeAsync(browser, once, once)), StringComparison.Ordinal);
        Assert.Contains("at least 12 characters", await PageAsync(await ChangeAsync(browser, once, "short")), StringComparison.Ordinal);
        Assert.Contains("That is not the password", await PageAsync(await ChangeAsync(browser, "not the password", "my own good password")), StringComparison.Ordinal);
        Assert.Contains("The two new passwords differ.", await PageAsync(await ChangeAsync(browser, once, "my own good password", "my own bad password")), StringComparison.Ordinal);
        using var changed = await ChangeAsync(browser, once, "my own good password");

        Assert.Equal("/admin", changed.Headers.Location?.OriginalString);
        await browser.ReadAsync("/admin/content/new");
        Assert.Equal(["fresh: changed the own password", "fresh: signed in"], await site.AuditAsync("fresh"));
        using var again = site.Anonymous();
        Assert.Contains(Refused, await PageAsync(await again.SignInAsync("fresh", once)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_ends_every_other_sign_in()
    {
        await site.AddAsync("mover", Role.Author);
        using var here = await site.SignedInAsync("mover");
        using var there = await site.SignedInAsync("mover");

        using var changed = await ChangeAsync(here, AdminSite.Password, "my own good password");

        await here.ReadAsync("/admin/account");
        await AssertSignedOutAsync(there);
    }

    [Fact]
    public async Task Signing_out_everywhere_else_ends_other_sign_ins_at_once()
    {
        await site.AddAsync("traveller", Role.Analyst);
        using var here = await site.SignedInAsync("traveller");
        using var there = await site.SignedInAsync("traveller");
        await there.ReadAsync("/admin");

        using var answer = await here.PostAsync("/admin/account", "Elsewhere");

        await AssertSignedOutAsync(there);
        Assert.Contains("This device stays signed in.", await here.ReadAsync("/admin/account"), StringComparison.Ordinal);
        Assert.Equal("traveller: signed out everywhere else", (await site.AuditAsync("traveller"))[0]);
    }

    [Fact]
    public async Task A_new_role_counts_from_a_new_sign_in()
    {
        await site.AddAsync("riser", Role.Analyst);
        using var browser = await site.SignedInAsync("riser");

        using var set = await (await site.OfAsync(Role.Administrator)).PostAsync("/admin/accounts/edit/riser", "Roles", ("roles", "Author"));

        await AssertSignedOutAsync(browser);
    }

    [Fact]
    public async Task A_sign_in_takes_no_cookie_that_was_there_before()
    {
        using var planted = site.Anonymous();
        planted.Session = "planted";
        using var signedIn = await planted.SignInAsync("author", AdminSite.Password);
        using var second = await site.SignedInAsync("author");
        Assert.Equal("/admin", signedIn.Headers.Location?.OriginalString);
        Assert.Equal(3, new[] { "planted", planted.Session, second.Session }.Distinct().Count());
        Assert.Contains("author</h2>", await planted.ReadAsync("/admin/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_from_before_the_sign_in_is_worth_nothing_after_it()
    {
        using var browser = site.Anonymous();
        var token = WebUtility.HtmlDecode(Token().Match(await browser.ReadAsync("/admin/sign-in")).Groups[1].Value);
        using var signedIn = await browser.SignInAsync("author", AdminSite.Password);

        using var answer = await browser.PostForgedAsync("/admin/account?handler=Elsewhere", ("__RequestVerificationToken", token));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/", "/admin")]
    [InlineData("//evil.example/", "/admin")]
    [InlineData("/\\evil.example/", "/admin")]
    [InlineData("/admin/account", "/admin/account")]
    public async Task The_way_back_stays_on_this_host(string to, string where)
    {
        using var browser = site.Anonymous();

        using var answer = await browser.PostAsync("/admin/sign-in", null, ("name", "author"), ("password", AdminSite.Password), ("to", to));

        Assert.Equal(where, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Cookies_are_hidden_from_scripts_and_from_other_sites()
    {
        using var browser = site.Anonymous();
        using var page = await browser.GetAsync("/admin/sign-in");
        using var answer = await browser.SignInAsync("author", AdminSite.Password);

        // What is only deleted is passed over.
        var cookies = page.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")).Where(cookie => !cookie.Contains("=;", StringComparison.Ordinal)).ToArray();
        Assert.Contains(cookies, cookie => cookie.StartsWith($"{AdminClient.SessionCookie}=", StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Matches("samesite=(lax|strict)", cookie));
        Assert.All(cookies, cookie => Assert.Contains("; httponly", cookie, StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> ChangeAsync(AdminClient browser, string old, string wanted, string? again = null) =>
        browser.PostAsync("/admin/account/password", null, ("old", old), ("password", wanted), ("again", again ?? wanted));

    private static async Task AssertSignedOutAsync(AdminClient browser)
    {
        using var answer = await browser.GetAsync("/admin/account");
        Assert.Equal("/admin/sign-in", answer.Headers.Location?.AbsolutePath);
    }

    // Each page without what is different each time.
    private static async Task<string> PageAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            return Token().Replace(await answer.Content.ReadAsStringAsync(), "");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
