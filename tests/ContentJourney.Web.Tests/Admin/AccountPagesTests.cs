using System.Net;
using System.Text.RegularExpressions;
using ContentJourney.Access;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>The pages of accounts, keys and the audit log.</summary>
public sealed partial class AccountPagesTests(AdminSite site) : IClassFixture<AdminSite>
{
    [Fact]
    public async Task A_new_account_is_shown_its_password_once()
    {
        var administrator = await site.OfAsync(Role.Administrator);

        using var made = await administrator.PostAsync("/admin/accounts/new", null, ("name", " anna@example.com "), ("roles", "Author"), ("roles", "Analyst"), ("roles", "Emperor"));

        var password = Secret().Match(await made.Content.ReadAsStringAsync()).Groups[1].Value;
        Assert.Equal((HttpStatusCode.OK, true), (made.StatusCode, made.Headers.CacheControl?.NoStore));
        Assert.Null(made.Headers.Location);
        Assert.DoesNotContain(password, administrator.Cookies, StringComparison.Ordinal);
        Assert.DoesNotContain(password, site.Host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(password, string.Join('\n', await site.AuditAsync("administrator")), StringComparison.Ordinal);
        Assert.Equal([Role.Analyst, Role.Author], (await site.AccountAsync("anna@example.com")).Roles);
        Assert.Contains("href=\"/admin/accounts/edit/anna%40example.com\"", await administrator.ReadAsync("/admin/accounts"), StringComparison.Ordinal);
        using var anna = await site.SignedInAsync("anna@example.com", password);
    }

    [Theory]
    [InlineData("", "Author", "is no name of an account")]
    [InlineData("two words", "Author", "is no name of an account")]
    [InlineData("editor", "Author", "already")]
    [InlineData("roleless", "", "An account has at least one role")]
    public async Task What_is_wrong_with_a_new_account_is_said(string name, string role, string message)
    {
        using var answer = await (await site.OfAsync(Role.Administrator)).PostAsync("/admin/accounts/new", null, ("name", name), ("roles", role));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_changed_reset_and_removed()
    {
        await site.AddAsync("passing", Role.Author);
        var administrator = await site.OfAsync(Role.Administrator);
        const string Page = "/admin/accounts/edit/passing";

        using var roles = await administrator.PostAsync(Page, "Roles", ("roles", "Editor"));
        Assert.Equal("/admin/accounts", roles.Headers.Location?.OriginalString);
        Assert.Equal([Role.Editor], (await site.AccountAsync("passing")).Roles);

        using var reset = await administrator.PostAsync(Page, "Reset");
        var password = Secret().Match(await reset.Content.ReadAsStringAsync()).Groups[1].Value;
        using var browser = await site.SignedInAsync("passing", password);
        Assert.True((await site.AccountAsync("passing")).MustChangePassword);

        using var removed = await administrator.PostAsync(Page, "Remove");
        using var gone = await administrator.GetAsync(Page);
        using var signedOut = await browser.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal("/admin/sign-in", signedOut.Headers.Location?.AbsolutePath);
    }

    [Theory]
    [InlineData("Roles", "make another one first")]
    [InlineData("Remove", "make another one first")]
    public async Task The_last_administrator_stays(string handler, string message)
    {
        using var answer = await (await site.OfAsync(Role.Administrator)).PostAsync("/admin/accounts/edit/administrator", handler, ("roles", "Editor"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_shown_once_works_and_is_taken_back()
    {
        var administrator = await site.OfAsync(Role.Administrator);
        using var made = await administrator.PostAsync("/admin/keys/new", null, ("name", "The app"), ("scopes", "Insights"));
        var key = Secret().Match(await made.Content.ReadAsStringAsync()).Groups[1].Value;
        var list = await administrator.ReadAsync("/admin/keys");
        var id = key.Split('_')[1];

        Assert.DoesNotContain(key, list, StringComparison.Ordinal);
        Assert.Contains("read, insights", list, StringComparison.Ordinal);
        Assert.True(await WorksAsync());
        using var revoked = await administrator.PostAsync("/admin/keys", "Revoke", ("id", id));
        using var again = await administrator.PostAsync("/admin/keys", "Revoke", ("id", id));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.BadRequest), (revoked.StatusCode, again.StatusCode));
        Assert.False(await WorksAsync());

        async Task<bool> WorksAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
            request.Headers.Authorization = new("Bearer", key);
            using var answer = await site.Host.Client.SendAsync(request);
            return answer.IsSuccessStatusCode;
        }
    }

    [Fact]
    public async Task The_log_is_searched_and_paged_by_number()
    {
        await site.AddAsync("logged", Role.Author);
        using (await site.SignedInAsync("logged"))
        {
        }

        var administrator = await site.OfAsync(Role.Administrator);
        var mine = await administrator.ReadAsync("/admin/audit?by=logged");
        var accounts = await administrator.ReadAsync("/admin/audit?by=administrator&text=ACCOUNT+logged");
        var none = await administrator.ReadAsync("/admin/audit?before=1");

        Assert.Equal("signed in", Assert.Single(Line().Matches(mine).Select(match => match.Groups[1].Value)));
        Assert.Equal("made the account logged: Author", Assert.Single(Line().Matches(accounts).Select(match => match.Groups[1].Value)));
        Assert.Contains("No line fits.", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_in_what_is_typed_comes_signedOutinert()
    {
        const string Script = "<script>alert(1)</script>";
        var administrator = await site.OfAsync(Role.Administrator);
        using var key = await administrator.PostAsync("/admin/keys/new", null, ("name", Script));
        using var account = await administrator.PostAsync("/admin/accounts/new", null, ("name", Script), ("roles", "Author"));
        using var browser = site.Anonymous();
        using var signIn = await browser.SignInAsync(Script, Script);
        string[] pages =
        [
            await key.Content.ReadAsStringAsync(),
            await account.Content.ReadAsStringAsync(),
            await signIn.Content.ReadAsStringAsync(),
            await administrator.ReadAsync("/admin/keys"),
            await administrator.ReadAsync("/admin/audit"),
            await administrator.ReadAsync($"/admin/audit?by={Uri.EscapeDataString(Script)}&text={Uri.EscapeDataString(Script)}"),
        ];

        Assert.All(pages, page => Assert.DoesNotContain(Script, page, StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt;", pages[3], StringComparison.Ordinal);
    }

    [GeneratedRegex("<p class=\"secret\"><code>([^<]+)</code>")]
    private static partial Regex Secret();

    [GeneratedRegex("<td lang=\"en\">([^<]+)</td>")]
    private static partial Regex Line();
}
