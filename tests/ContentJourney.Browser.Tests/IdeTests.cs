using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests;

[Collection(OneBrowser.Name)]
public class IdeTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task The_api_opened_in_a_browser_lets_one_run_its_example()
    {
        var page = await browser.OpenAsync("/graphql", Visitor.AtADesk with { Script = true });
        var bundled = await page.Locator("#graphiql").CountAsync() > 0;

        if (bundled)
        {
            // The button is there before the editor has its query; pressed then, it has nothing to run.
            await Assertions.Expect(page.Locator(".view-lines").First).ToContainTextAsync("glance", new() { Timeout = 60_000 });
        }

        await page.Locator(bundled ? ".graphiql-execute-button" : "#run").ClickAsync();

        await Assertions.Expect(page.Locator(bundled ? ".result-window" : "#answer")).ToContainTextAsync("glance", new() { Timeout = 60_000 });
    }

    [SkippableFact]
    public async Task The_page_without_a_bundle_runs_a_query_from_the_keyboard()
    {
        var page = await browser.OpenAsync("/ide/plain.html", Visitor.AtADesk with { Script = true });

        await page.Locator("textarea").First.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("200", new() { Timeout = 30_000 });
        Assert.Contains("\"headline\"", await page.Locator("#answer").TextContentAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Axe_finds_nothing_serious_on_the_page_without_a_bundle()
    {
        var page = await browser.OpenAsync("/ide/plain.html", Visitor.AtADesk with { Script = true, Inspected = true });

        var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical");

        Assert.Empty(serious.Select(violation => violation.Id));
    }
}
