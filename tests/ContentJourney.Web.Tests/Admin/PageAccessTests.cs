using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ContentJourney.Access;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>Every page as everybody; the list is <see cref="AdminPages"/>.</summary>
public sealed partial class PageAccessTests(AdminSite site) : IClassFixture<AdminSite>
{
    public static TheoryData<string> Templates() => [.. AdminPages.All.Select(page => page.Template)];

    public static TheoryData<string> OpenPages() => [.. AdminPages.Open];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Nobody_gets_in_without_signing_in(string template)
    {
        using var anonymous = site.Anonymous();
        var address = Page(template).Address;

        using var answer = await anonymous.GetAsync(address);
        using var post = await anonymous.PostForgedAsync(address);

        var signIn = $"{site.Host.Client.BaseAddress}admin/sign-in?to=";
        Assert.Equal((HttpStatusCode.Redirect, signIn + Uri.EscapeDataString(address)), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal((HttpStatusCode.Redirect, true), (post.StatusCode, post.Headers.Location?.OriginalString.StartsWith(signIn, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Each_role_gets_into_what_is_its_own_and_no_further(string template)
    {
        var page = Page(template);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var answer = await (await site.OfAsync(role)).GetAsync(page.Address);
            var isDenied = answer.Headers.Location?.OriginalString.Contains("/admin/denied", StringComparison.Ordinal) ?? false;

            Assert.Equal((role, role < page.Least), (role, isDenied));
            Assert.True(isDenied || (page.IsThere ? answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect : answer.StatusCode == HttpStatusCode.NotFound), $"{role} at {page.Address}: {answer.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_forged_post_is_refused(string template)
    {
        var administrator = await site.OfAsync(Role.Administrator);

        using var answer = await administrator.PostForgedAsync(Page(template).Address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(OpenPages))]
    public async Task A_forged_post_is_refused_where_anybody_may_go(string address)
    {
        using var anonymous = site.Anonymous();

        using var answer = await anonymous.PostForgedAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_page_has_the_headers_nothing_inline_and_a_token_in_each_form(string template)
    {
        var page = Page(template);
        using var answer = await (await site.OfAsync(Role.Administrator)).GetAsync(page.Address);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(["SAMEORIGIN"], answer.Headers.GetValues("X-Frame-Options"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        if (!page.IsPage)
        {
            // A file runs nothing, whatever its policy lets it look like.
            Assert.Matches("default-src '(self|none)'", policy);
            Assert.DoesNotMatch("script-src[^;]*unsafe", policy);
            return;
        }

        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Inline(), html);
        Assert.All(Form().Matches(html).Select(match => match.Value), form => Assert.Contains("__RequestVerificationToken", form, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_is_in_the_list()
    {
        var declared = Directory.EnumerateFiles(Sources(), "*.cshtml", SearchOption.AllDirectories)
            .Select(file => Declaration().Match(File.ReadAllText(file)))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value);

        Assert.Equal(declared.Order(StringComparer.Ordinal), AdminPages.All.Select(page => page.Template).Concat(AdminPages.Open).Order(StringComparer.Ordinal));
    }

    private static AdminAddress Page(string template) => AdminPages.All.Single(page => page.Template == template);

    private static string Sources([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "ContentJourney.Admin", "Areas", "Admin", "Pages");

    [GeneratedRegex("^@page \"([^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    // A script without an address that is no data, style in the page, handlers of events.
    [GeneratedRegex("<script(?![^>]* (?:src=|type=\"application/json\"))|<style|\\sstyle=|\\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
