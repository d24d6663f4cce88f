using Deque.AxeCore.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

/// <summary>Every kind of page, in both themes and languages, on a laptop and on a phone.</summary>
[Collection(OneDesk.Name)]
public class AdminAccessibilityTests(AdminFixture admin)
{
    // Answers 403, which a browser notes as an error of its own.
    private const string Denied = "/admin/denied";

    private const string OpenAll = "document.querySelectorAll('details').forEach(details => details.open = true)";

    public static TheoryData<string, bool> Looks { get; } = new() { { "en-GB", false }, { "de-DE", true } };

    [SkippableTheory]
    [MemberData(nameof(Looks))]
    public async Task No_page_has_a_serious_or_critical_fault(string locale, bool dark)
    {
        var page = await admin.SignInAsync("admin", Visitor.AtADesk with { Locale = locale, Dark = dark, Inspected = true });
        var faults = new List<string>();
        foreach (var address in AdminAddresses.All)
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync(OpenAll);
            var result = await page.RunAxe();
            faults.AddRange(result.Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id}: {node.Html}")));
        }

        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task No_page_is_wider_than_a_small_phone()
    {
        var page = await admin.SignInAsync("admin", new Visitor(380, Locale: "de-DE"));
        var wide = new List<string>();
        foreach (var address in AdminAddresses.All)
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 380)
            {
                wide.Add(address);
            }
        }

        Assert.Empty(wide);
    }

    [SkippableFact]
    public async Task Every_page_is_in_the_reader_s_language_and_keeps_to_its_own_policy()
    {
        var page = await admin.SignInAsync("admin", Visitor.AtADesk);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [$"{page.Url}: {message.Text}"] : []);
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        foreach (var address in AdminAddresses.All.Where(address => address != Denied))
        {
            await page.GotoAsync(address);
            Assert.Equal("de", await page.Locator("html").GetAttributeAsync("lang"));
        }

        Assert.Empty(complaints);
    }
}
