using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests;

[Collection(OneBrowser.Name)]
public class LookingTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task Choosing_a_persona_changes_the_wording()
    {
        var page = await browser.OpenAsync("/ratgeber/morgenritual");
        Assert.Equal("Zehn Wege zu einem besseren Morgen", await HeadlineOf(page));

        await page.Locator("select[name=persona]").SelectOptionAsync("technik-max");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anwenden" }).ClickAsync();

        Assert.Equal("Morgenritual, reproduzierbar", await HeadlineOf(page));
        Assert.Equal("?persona=technik-max", new Uri(page.Url).Query);
    }

    [SkippableFact]
    public async Task Choosing_a_channel_changes_the_form()
    {
        var page = await browser.OpenAsync(PageKinds.Ritual);

        await page.Locator("select[name=channel]").SelectOptionAsync("watch");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anwenden" }).ClickAsync();

        Assert.Equal("9\u00A0bar bereit", await page.Locator(".watch-title").TextContentAsync());
        Assert.Equal("Jetzt 18 g mahlen. Stopp bei 34 g, Zeit notieren.", await page.Locator(".watch-text").TextContentAsync());
        Assert.Equal(1, await page.Locator(".watch-action").CountAsync());
    }

    [SkippableFact]
    public async Task Choosing_a_phase_is_kept_by_links()
    {
        var page = await browser.OpenAsync("/ratgeber/morgenritual?persona=technik-max");
        var phase = await page.Locator("select[name=phase] option").Nth(1).GetAttributeAsync("value");

        await page.Locator("select[name=phase]").SelectOptionAsync(phase!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Anwenden" }).ClickAsync();
        await page.Locator(".card a").First.ClickAsync();

        Assert.Equal($"?persona=technik-max&phase={phase}", new Uri(page.Url).Query);
    }

    [SkippableFact]
    public async Task Links_within_a_text_carry_the_choice_on()
    {
        var page = await browser.OpenAsync("/ratgeber/morgenritual?persona=technik-max&locale=de");

        Assert.Equal(
            "/maschinen/aurora-pro?persona=technik-max&locale=de",
            await page.Locator(".prose a", new() { HasText = "Aurora Pro" }).First.GetAttributeAsync("href"));
    }

    [SkippableFact]
    public async Task A_speaker_shows_the_seconds()
    {
        var page = await browser.OpenAsync(PageKinds.Ritual + "&channel=voice");

        Assert.InRange(int.Parse((await page.Locator(".speaker-seconds b").TextContentAsync())!, System.Globalization.CultureInfo.InvariantCulture), 10, 30);
        Assert.StartsWith("<speak", await page.Locator(".ssml code").TextContentAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_sign_says_it_in_fifteen_words_at_most()
    {
        var page = await browser.OpenAsync(PageKinds.Ritual + "&channel=signage");

        Assert.Equal("18 g. 36 g. 28 s.", await page.Locator(".sign-headline").TextContentAsync());
        Assert.InRange((await page.Locator(".sign-summary").TextContentAsync())!.Split(' ').Length, 1, 15);
    }

    [SkippableFact]
    public async Task All_forms_stand_side_by_side()
    {
        var page = await browser.OpenAsync(PageKinds.Ritual);

        await page.GetByRole(AriaRole.Link, new() { Name = "Alle Formen" }).ClickAsync();

        Assert.Equal(["Desktop", "Mobile", "Watch", "Signage", "Push", "Voice", "Chat"], (await page.Locator(".board-name").AllTextContentsAsync()).Select(name => name.Trim()));
    }

    [SkippableFact]
    public async Task The_page_says_why_this_was_selected()
    {
        var page = await browser.OpenAsync(PageKinds.Ritual + "&channel=watch");

        await page.GetByText("Warum sehe ich das?").ClickAsync();

        Assert.Contains("kommt zuerst wegen Persona und Kanal", await page.Locator(".why-sentence").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("technik-max-watch", await page.Locator(".why-variants code").First.TextContentAsync());
        Assert.True(await page.Locator(".tag-authored").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task What_is_kept_from_a_persona_says_so_and_offers_something_else()
    {
        var page = await browser.OpenAsync("/angebote/ratenkauf?persona=familie-yildiz");

        Assert.Equal("Für diese Persona nicht gezeigt", await HeadlineOf(page));
        Assert.Contains("behandelt ein Thema", await page.Locator(".lead").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator("[aria-labelledby=instead] .card").CountAsync());
    }

    [SkippableFact]
    public async Task The_language_is_switched_by_a_link()
    {
        var page = await browser.OpenAsync("/ratgeber/morgenritual");
        Assert.Equal("de", await page.Locator("html").GetAttributeAsync("lang"));

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();

        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).IsVisibleAsync());
    }

    [SkippableFact]
    public async Task The_browser_proposes_the_language()
    {
        var page = await browser.OpenAsync("/", Visitor.AtADesk with { Locale = "en-GB" });

        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
    }

    [SkippableFact]
    public async Task A_phone_gets_what_was_written_for_phones()
    {
        var page = await browser.OpenAsync(PageKinds.Ritual, Visitor.WithAPhone);

        Assert.Equal("Drei Konstanten, eine Variable", await HeadlineOf(page));
    }

    [SkippableFact]
    public async Task All_of_it_works_without_script()
    {
        var page = await browser.OpenAsync("/", Visitor.AtADesk with { Script = false });

        await page.Locator("select[name=persona]").SelectOptionAsync("technik-max");
        await page.Locator("select[name=channel]").SelectOptionAsync("watch");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anwenden" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Alle Inhalte" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Temperatur erreicht" }).ClickAsync();

        Assert.Equal("9\u00A0bar bereit", await page.Locator(".watch-title").TextContentAsync());
    }

    [SkippableFact]
    public async Task Nothing_is_stored_in_the_browser()
    {
        var page = await browser.OpenAsync(PageKinds.Ritual + "&channel=voice");

        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    private static async Task<string?> HeadlineOf(IPage page) => (await page.Locator("h1").TextContentAsync())?.Trim();
}
