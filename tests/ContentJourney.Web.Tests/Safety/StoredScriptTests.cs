using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContentJourney.Web.Tests.Admin;

namespace ContentJourney.Web.Tests.Safety;

/// <summary>Whatever somebody types comes back as a text: in the admin, in previews, in the theme and from the API.</summary>
public sealed partial class StoredScriptTests(HostileSite site) : IClassFixture<HostileSite>
{
    private const string Item = "/admin/content/evil";

    private static readonly string[] _channels = ["desktop", "tablet", "mobile", "watch", "voice", "signage", "email", "push", "sms", "chat", "branch", Hostile.Key];

    private static readonly string[] _allowed = [Hostile.Quoted, "#"];

    // Pages that show again what the address says.
    private static readonly string[] _questions =
    [
        "/admin/content?q=", "/admin/content?text=", "/admin/media?q=", "/admin/audit?text=", "/admin/audit?by=", "/admin/personas?q=", "/admin/topics?q=", "/admin/facts?q=", "/admin/channels?q=",
        "/admin/coverage?persona=", "/admin/journeys?persona=", "/admin/journeys/new?persona=", "/admin/journeys/evil/touchpoints?phase=", "/admin/sign-in?to=", "/admin/content/new?type=",
        "/admin/content/evil/preview?persona=evil&x=", "/admin/content/evil/preview?persona=", "/admin/recipes/plan/0?item=",
    ];

    private static string Asked => Uri.EscapeDataString(Hostile.Text);

    [Fact]
    public async Task The_check_sees_what_runs()
    {
        Assert.NotEmpty(InertPage.Faults(Hostile.Script));
        Assert.NotEmpty(InertPage.Faults("<p title=\"" + Hostile.Text + "\">"));
        Assert.NotEmpty(InertPage.Faults("<script type=\"application/json\">{\"a\":\"" + Hostile.Text + "\"}</script>"));
        Assert.NotEmpty(InertPage.Faults("<a href=\"java\nscript:alert(1)\">a</a>"));
        Assert.Contains("&lt;script&gt;", await site.Administrator.ReadAsync(Item), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_admin_show_it_as_text()
    {
        var pages = AdminPages.All.Select(page => Placeholder().Replace(page.Template, page.Template.Contains("{name}", StringComparison.Ordinal) ? "administrator" : Hostile.Key));
        await AssertInertAsync(site.Administrator, [.. pages, .. AdminPages.Open.Where(address => address != "/admin/sign-out"), .. _questions.Select(address => address + Asked)]);
    }

    [Fact]
    public async Task What_is_typed_into_forms_comes_back_as_text()
    {
        var administrator = site.Administrator;
        (string Page, string? Handler, (string, string)[] Fields)[] posts =
        [
            ("/admin/content", null, [("act", "keep"), ("name", Hostile.Text[..90])]),
            ("/admin/content", null, [("act", "tag"), ("keys", Hostile.Key), ("topic", Hostile.Text)]),
            ("/admin/keys/new", null, [("name", Hostile.Text)]),
            ("/admin/topics", "Rename", [("topic", Hostile.Key), ("name", Hostile.Text)]),
            ("/admin/media", "Remove", [("path", Hostile.Text)]),
            ("/admin/personas/evil", null, [("act", "save"), ("name", ""), ("tagline", Hostile.Text)]),
            ("/admin/channels/new", null, [("act", "save"), ("newKey", Hostile.Text), ("name", Hostile.Text)]),
            ("/admin/types/new", null, [("act", "save"), ("newKey", Hostile.Text), ("name", Hostile.Text)]),
            ("/admin/settings", null, [("act", "save"), ("title", Hostile.Text), ("defaultLocale", Hostile.Text)]),
            ("/admin/journeys/new", null, [("name", Hostile.Text), ("key", Hostile.Text)]),
            ("/admin/content/new", null, [("name", Hostile.Text), ("key", Hostile.Text), ("headline", Hostile.Text), ("type", Hostile.Text)]),
            ("/admin/accounts/new", null, [("name", Hostile.Text), ("roles", "Author")]),
            (Item, null, Typed("keep")),
            (Item, null, Typed("publish")),
        ];

        foreach (var (page, handler, fields) in posts)
        {
            using var answer = await administrator.PostAsync(page, handler, fields);
            await AssertInertAsync($"POST {page}", answer);
        }

        using var kept = await administrator.PostToAsync(Item, Item + "/keep", Typed("save"));
        var html = (await JsonAsync(kept)).GetProperty("html");
        Assert.All(html.EnumerateObject(), field => Assert.Empty(InertPage.Faults(field.Value.GetString()!)));
        using var saved = await administrator.PostAsync(Item, null, Saved);
        using var key = await administrator.PostAsync("/admin/keys/new", null, ("name", Hostile.Script));
        using var plan = await administrator.UploadAsync("/admin/recipes", null, "archive", (Hostile.Script + ".zip", Archive));
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.OK, HttpStatusCode.Redirect], [saved.StatusCode, key.StatusCode, plan.StatusCode]);
        await AssertInertAsync("POST /admin/keys/new", key);
        await AssertInertAsync(administrator, [Item, Item + "/preview", Item + "/versions", Item + "/stale?variant=evil&locale=de", "/admin/stale", "/admin/content", "/admin/keys", "/admin/audit", "/admin", "/admin/topics", plan.Headers.Location!.OriginalString, plan.Headers.Location.OriginalString + "?item=evil"]);
    }

    [Fact]
    public async Task A_shared_preview_shows_it_as_text()
    {
        using var made = await site.Administrator.PostAsync(Item + "/preview", null, ("hours", "24"));
        var page = await site.Administrator.ReadAsync(Item + "/preview");
        var link = WebUtility.HtmlDecode(Shared().Match(page).Value);
        Assert.NotEmpty(link);
        using var anybody = new AdminClient(site.Host.Client.BaseAddress!);

        await AssertInertAsync(anybody, [link, link + "&persona=evil", $"{link}&persona={Asked}", "/preview/show?token=" + Asked]);
    }

    [Fact]
    public async Task The_theme_shows_it_as_text()
    {
        using var visitor = new AdminClient(site.Host.Client.BaseAddress!);
        await AssertInertAsync(visitor,
        [
            "/", "/contents", "/contents?search=" + Asked, "/personas", "/journeys", "/journeys/evil", "/evil?view=all", "/evil?persona=evil&view=all",
            .. _channels.SelectMany(channel => new[] { $"/evil?channel={channel}", $"/evil?persona=evil&channel={channel}" }),
            $"/evil?persona={Asked}&channel={Asked}&locale={Asked}&phase={Asked}", "/" + Asked,
        ]);
    }

    [Fact]
    public async Task The_api_gives_forms_that_run_nothing()
    {
        foreach (var channel in _channels.Where(channel => channel != "branch"))
        {
            var answer = await site.Host.AskAsync(
                """
                query ($channel: String!) {
                  content(key: "evil", context: { channel: $channel, persona: "evil" }) {
                    headline { ...forms } summary { ...forms } body { ...forms } speech { ssml } callsToAction { url }
                  }
                }
                fragment forms on Text { html: value(form: HTML) ssml: value(form: SSML) plain: value(form: PLAIN) markdown: value(form: MARKDOWN) }
                """,
                new { channel });
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            Assert.All(Values(answer, "html"), html => Assert.Empty(InertPage.Faults(html)));
            Assert.All(Values(answer, "ssml"), ssml => Assert.DoesNotContain(XElement.Parse($"<speak>{ssml}</speak>").Descendants(), element => element.Name.LocalName is "script" or "img" or "a"));
            Assert.All(Values(answer, "url"), url => Assert.Contains(url, _allowed));
        }

        var journey = await site.Host.AskAsync("""{ journey(key: "evil") { picture } }""");
        Assert.Empty(InertPage.Faults(Assert.Single(Values(journey, "picture"))));
    }

    // What may be saved, since only publishing asks for all to be right.
    private static (string, string)[] Saved =>
    [
        ("path", "/evil"), ("owner", Hostile.Text), ("basedOn", "1"), ("fact.0.name", "word"), ("fact.0.kind", "text"), ("fact.0.value", Hostile.Text),
        ("v.0.key", "base"), ("v.0.locale", "de"), ("v.0.headline", "Changed " + Hostile.Text), ("v.0.body", $"{Hostile.Text} [a]({Hostile.Address})"),
        ("v.0.cta.0.label", Hostile.Text), ("v.0.cta.0.url", Hostile.Address), ("v.0.media.0.file", Hostile.Address), ("v.0.media.0.alt", Hostile.Text),
        ("v.1.key", "evil"), ("v.1.locale", "de"), ("v.1.personas", "evil"), ("v.1.headline", Hostile.Text),
    ];

    private static byte[] Archive => RecipeVisitor.Zip(Hostile.Recipe.Select(file => KeyValuePair.Create(
        file.Path,
        Encoding.UTF8.GetBytes(file.Content.Replace("alert(1)", "alert(2)", StringComparison.Ordinal)))));

    private static (string, string)[] Typed(string act) =>
    [
        ("act", act), ("path", Hostile.Address), ("topics", Hostile.Text), ("owner", Hostile.Text), ("priority", Hostile.Text), ("fact.0.name", Hostile.Text), ("fact.0.kind", "url"), ("fact.0.value", Hostile.Address),
        ("v.0.key", "base"), ("v.0.locale", "de"), ("v.0.headline", Hostile.Text), ("v.0.summary", Hostile.Text), ("v.0.body", $"{Hostile.Text} [a]({Hostile.Address})"),
        ("v.0.cta.0.label", Hostile.Text), ("v.0.cta.0.url", Hostile.Address), ("v.0.cta.0.kind", Hostile.Text), ("v.0.media.0.file", Hostile.Address), ("v.0.media.0.alt", Hostile.Text),
        ("v.1.key", "evil"), ("v.1.locale", "de"), ("v.1.personas", "evil"), ("v.1.headline", Hostile.Text), ("v.1.condition", act == "keep" ? Hostile.Text : ""),
    ];

    private static IEnumerable<string> Values(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Name == name && property.Value.ValueKind == JsonValueKind.String ? [property.Value.GetString()!] : Values(property.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(value => Values(value, name)),
        _ => [],
    };

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());

    private static async Task AssertInertAsync(AdminClient client, IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address);
            await AssertInertAsync(address, answer);
        }
    }

    private static async Task AssertInertAsync(string address, HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{address}: {answer.StatusCode}");
        if (answer.Content.Headers.ContentType?.MediaType is "text/html" or "image/svg+xml")
        {
            Assert.Equal([], InertPage.Faults(await answer.Content.ReadAsStringAsync()).Select(fault => $"{address}: {fault}"));
        }
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"/preview/show\?token=[^""<\s]+")]
    private static partial Regex Shared();
}
