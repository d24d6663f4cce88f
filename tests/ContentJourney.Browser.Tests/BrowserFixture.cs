using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests;

/// <summary>One host and one browser for all tests; neither where the machine has no browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private Host? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is not { } executable)
        {
            return;
        }

        _host = await Host.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            _playwright?.Dispose();
        }

        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    /// <summary>A page of the site in a fresh browser, German unless told otherwise.</summary>
    public async Task<IPage> OpenAsync(string address, Visitor? visitor = null)
    {
        Skip.If(_browser is null, $"There is no Chromium; {Chromium.Variable} may name one.");
        var who = visitor ?? Visitor.AtADesk;
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _host!.Address,
            Locale = who.Locale,
            ColorScheme = who.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = who.Script,
            BypassCSP = who.Inspected,
            IsMobile = who.OnAPhone,
            UserAgent = who.OnAPhone ? Visitor.PhoneAgent : null,
            ViewportSize = new() { Width = who.Width, Height = who.OnAPhone ? 844 : 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
