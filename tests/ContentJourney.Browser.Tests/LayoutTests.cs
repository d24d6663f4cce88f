namespace ContentJourney.Browser.Tests;

[Collection(OneBrowser.Name)]
public class LayoutTests(BrowserFixture browser)
{
    private const string Overhang = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    public static TheoryData<string> Pages => [.. PageKinds.All];

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_narrow_phone_needs_no_scrolling_sideways(string address)
    {
        var page = await browser.OpenAsync(address, Visitor.WithAPhone with { Width = 320 });

        Assert.Equal(0, await page.EvaluateAsync<int>(Overhang));
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_desktop_needs_no_scrolling_sideways(string address)
    {
        var page = await browser.OpenAsync(address);

        Assert.Equal(0, await page.EvaluateAsync<int>(Overhang));
    }

    [SkippableFact]
    public async Task The_bar_is_open_on_a_desktop_and_closed_on_a_phone()
    {
        var desktop = await browser.OpenAsync("/");
        var phone = await browser.OpenAsync("/", Visitor.WithAPhone);

        Assert.True(await desktop.Locator("select[name=persona]").IsVisibleAsync());
        Assert.False(await phone.Locator("select[name=persona]").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task The_styles_are_there()
    {
        var page = await browser.OpenAsync("/");

        Assert.Equal("rgb(251, 247, 241)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }
}
