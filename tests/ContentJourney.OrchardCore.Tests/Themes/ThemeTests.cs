using System.Net;
using System.Text.RegularExpressions;
using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Themes;

public sealed partial class ThemeTests(ThemedHost host) : IClassFixture<ThemedHost>
{
    private const string Machines = "/maschinen?persona=technik-max&locale=de&channel=";

    [Theory]
    [InlineData("/?locale=de", "<title>Kaffeemaschinen für Morgen, die gelingen – Morgenroutine</title>")]
    [InlineData("/?locale=en", "<title>Coffee machines for mornings that work out – Morgenroutine</title>")]
    [InlineData(Machines + "desktop", "<h1 class=\"headline\">Fünf Geräte, und für wen sie nicht gedacht sind</h1>")]
    [InlineData(Machines + "watch", "<p class=\"watch-title\">Fünf Geräte</p>")]
    [InlineData(Machines + "voice", "<blockquote class=\"voice-text\" data-speech>")]
    [InlineData(Machines + "signage", "<p class=\"sign-headline\">")]
    [InlineData("/maschinen?view=all&locale=de", "<h1>Eine Nachricht, viele Formen</h1>")]
    [InlineData("/contents?locale=en", "<h1>All content</h1>")]
    [InlineData("/personas", "id=\"technik-max\"")]
    [InlineData("/journeys/technik-max", "<svg")]
    public async Task A_visitor_without_an_account_gets_the_form_of_the_context(string address, string piece)
    {
        var (status, page) = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(piece, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_from_a_persona_is_said_to_be()
    {
        var (status, page) = await GetAsync("/ratgeber/irish-coffee?persona=familie-yildiz&locale=de");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1>Für diese Persona nicht gezeigt</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_the_theme_offers_something()
    {
        var (status, page) = await GetAsync("/nothing-here?locale=en");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("action=\"/nothing-here\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"card\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/two")]
    [InlineData("/two/maschinen?persona=technik-max")]
    [InlineData("/two/maschinen?view=all")]
    [InlineData("/two/contents")]
    [InlineData("/two/personas")]
    [InlineData("/two/nothing-here")]
    public async Task Below_a_prefix_addresses_are_the_tenants_and_the_files_the_applications(string address)
    {
        var (_, page) = await GetAsync(address);

        var addresses = Addresses().Matches(page).Select(found => found.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(addresses);
        Assert.All(addresses, found => Assert.Matches("^/two(?!/two)(/|\\?|$)|^/_content/Daylight/", found));
    }

    [Fact]
    public async Task Pictures_and_styles_below_a_prefix_are_found()
    {
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/two/media/start.svg")).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/_content/Daylight/daylight.css")).Status);
    }

    [Fact]
    public async Task While_another_theme_is_the_sites_Daylights_pages_are_not_there()
    {
        using var folder = new TemporaryFolder();
        await using var other = await OrchardHost.StartAsync(folder.At("data"));
        using var admin = await AdminClient.SignInAsync(other);

        await admin.PostAsync("/Admin/Themes", "/Admin/Themes/SetCurrentTheme/TheTheme", []);

        using var contents = await other.Client.GetAsync(new Uri("/contents", UriKind.Relative));
        using var item = await other.Client.GetAsync(new Uri("/maschinen", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, contents.StatusCode);
        Assert.Equal(HttpStatusCode.OK, item.StatusCode);
        Assert.DoesNotContain("/_content/Daylight/", await item.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Page)> GetAsync(string address)
    {
        using var response = await host.Process.Client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    [GeneratedRegex("(?:href|src|action)=\"(/[^\"]*)\"")]
    private static partial Regex Addresses();
}
