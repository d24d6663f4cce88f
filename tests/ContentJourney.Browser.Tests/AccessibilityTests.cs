using Deque.AxeCore.Playwright;

namespace ContentJourney.Browser.Tests;

[Collection(OneBrowser.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    private const string OpenAll = "document.querySelectorAll('details').forEach(details => details.open = true)";

    public static TheoryData<string, bool> Pages => PageKinds.All.Aggregate(new TheoryData<string, bool>(), (data, address) =>
    {
        data.Add(address, false);
        data.Add(address, true);
        return data;
    });

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_a_serious_or_critical_fault(string address, bool dark)
    {
        var page = await browser.OpenAsync(address, Visitor.AtADesk with { Dark = dark, Inspected = true });
        await page.EvaluateAsync(OpenAll);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
    }
}
