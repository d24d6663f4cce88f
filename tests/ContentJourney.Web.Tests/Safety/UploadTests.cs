using System.Net;
using System.Text;
using ContentJourney.Access;
using ContentJourney.Web.Tests.Admin;

namespace ContentJourney.Web.Tests.Safety;

/// <summary>Files that are not what they say, sent by the form of the page of pictures.</summary>
public sealed class UploadTests(AdminSite site) : IClassFixture<AdminSite>
{
    private const string Page = "/admin/media";

    // One red pixel.
    private static readonly byte[] _png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    public static TheoryData<string, byte[], string> Disguised => new()
    {
        { "page.png", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), "is no picture by its content" },
        { "page.svg", "<!DOCTYPE html><html><script>alert(1)</script></html>"u8.ToArray(), "is no picture by its content" },
        { "script.svg", Svg("<script>alert(1)</script>"), "neither runs nor fetches anything" },
        { "handler.svg", Svg("<rect onload=\"alert(1)\" />"), "neither runs nor fetches anything" },
        { "link.svg", Svg("<a href=\"javascript:alert(1)\"><rect /></a>"), "neither runs nor fetches anything" },
        { "foreign.svg", Svg("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>"), "neither runs nor fetches anything" },
        { "remote.svg", Svg("<image href=\"https://example.com/x.png\" />"), "neither runs nor fetches anything" },
        { "entity.svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>"u8.ToArray(), "is no picture by its content" },
        { "picture.svg", _png, "and its name says otherwise" },
        { "picture.html", _png, "and its name says otherwise" },
        { "picture", _png, "and its name says otherwise" },
        { "script.png", Svg(""), "and its name says otherwise" },
        { "empty.png", [], "is no picture by its content" },
        { "archive.png", Zip(), "is no picture by its content" },
    };

    [Theory]
    [MemberData(nameof(Disguised))]
    public async Task What_is_no_picture_is_refused_in_words_and_not_kept(string name, byte[] bytes, string message)
    {
        var author = await site.OfAsync(Role.Author);
        var before = await FilesAsync();

        using var answer = await author.UploadAsync(Page, "Upload", "files", (name, bytes));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(before, await FilesAsync());
    }

    // Not among the others, since what a theory is given is written into its name.
    [Fact]
    public Task A_picture_that_is_too_large_is_refused_in_words() =>
        What_is_no_picture_is_refused_in_words_and_not_kept("large.png", [.. _png, .. new byte[11 << 20]], "at most 10 MiB are taken");

    [Fact]
    public async Task Names_lead_nowhere_and_what_is_kept_is_served_as_a_picture_that_runs_nothing()
    {
        var author = await site.OfAsync(Role.Author);

        using var sent = await author.UploadAsync(Page, "Upload", "files", ("../../../etc/<script>alert(1)<.script>.png", _png), ("..\\..\\drawing.svg", Svg("<rect />")));
        var page = await author.ReadAsync(Page + "?q=script");

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("<code class=\"whole\" title=\"To copy, select it\">media/script-alert-1-script.png</code>", page, StringComparison.Ordinal);
        using var picture = await author.GetAsync("/media/script-alert-1-script.png");
        using var drawing = await author.GetAsync("/media/drawing.svg");
        Assert.Equal(("image/png", "image/svg+xml"), (picture.Content.Headers.ContentType?.MediaType, drawing.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["nosniff"], drawing.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("default-src 'none'", Assert.Single(drawing.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyst_sends_nothing()
    {
        var before = await FilesAsync();
        var analyst = await site.OfAsync(Role.Analyst);

        using var answer = await analyst.UploadAsync(Page, "Upload", "files", ("picture.png", _png));

        Assert.Contains("takes the role", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await FilesAsync());
    }

    private async Task<IReadOnlyList<string>> FilesAsync()
    {
        await using var stored = site.Look();
        return await stored.ReadFilesAsync();
    }

    private static byte[] Svg(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\">{content}</svg>");

    private static byte[] Zip() => RecipeVisitor.Zip([new("index.html", "<script>alert(1)</script>"u8.ToArray())]);
}
