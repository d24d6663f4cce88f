using ContentJourney.Browser.Tests;
using ContentJourney.OrchardCore.Tests.Hosts;
using Microsoft.Playwright;

namespace ContentJourney.OrchardCore.Tests.Editing;

/// <summary>A browser that is signed in to Orchard's admin.</summary>
internal sealed class OrchardPage : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string _address;

    private OrchardPage(IPlaywright playwright, IBrowser browser, IPage page, string address) => (_playwright, _browser, Page, _address) = (playwright, browser, page, address);

    public IPage Page { get; }

    public static async Task<OrchardPage> SignInAsync(HostProcess host)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Executable, Args = ["--no-sandbox", "--disable-gpu"] });
        var context = await browser.NewContextAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{host.Address}/Login");
        await page.Locator("input[name='LoginForm.UserName']").FillAsync("admin");
        await page.Locator("input[name='LoginForm.Password']").FillAsync(OrchardHost.Password);
        await page.Locator("form[action*='Login'] button[type=submit]").ClickAsync();
        return new OrchardPage(playwright, browser, page, host.Address);
    }

    /// <summary>Opens the editor of a content item by a part of its name.</summary>
    public async Task EditAsync(string type, string name)
    {
        await Page.GotoAsync($"{_address}/Admin/Contents/ContentItems/{type}?pageSize=100");
        await Page.Locator($"a[href*='/Edit']:has-text('{name}')").First.ClickAsync();
        await Page.WaitForURLAsync("**/Edit?*");
    }

    /// <summary>Opens the editor of a new content item.</summary>
    public Task CreateAsync(string type) => Page.GotoAsync($"{_address}/Admin/Contents/ContentTypes/{type}/Create");

    public async Task PublishAsync()
    {
        await Page.Locator("button[name='submit.Publish'][value='submit.Publish']").First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
