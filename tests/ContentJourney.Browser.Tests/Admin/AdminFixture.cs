using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

/// <summary>One host and one browser for the tests of the admin, with an account of each role; neither where the machine has no browser.</summary>
public sealed class AdminFixture : IAsyncLifetime
{
    public const string Password = "drei Tassen vor acht Uhr";

    private Host? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Gets the names of the accounts: an editor, a second one, an author and an analyst; and the administrator.</summary>
    public static IReadOnlyList<(string Name, string Role)> Accounts { get; } = [("edith", "Editor"), ("emil", "Editor"), ("aurel", "Author"), ("ana", "Analyst")];

    internal Host Host => _host!;

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is not { } executable)
        {
            return;
        }

        _host = await Host.StartAsync(("ContentJourney__Admin__Password", Password));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
        foreach (var (name, role) in Accounts)
        {
            var oneTime = (await _host.RunAsync("user", "add", name, "--role", role)).Split('\n')[0].Trim();
            await (await OpenAsync()).SignInFirstAsync(name, oneTime, Password);
        }
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

    /// <summary>A page of a fresh browser in which somebody is signed in.</summary>
    public async Task<IPage> SignInAsync(string name, Visitor? visitor = null)
    {
        var page = await OpenAsync(visitor);
        await page.SignInAsync(name, Password);
        return page;
    }

    /// <summary>An empty page of a fresh browser, English unless told otherwise.</summary>
    public async Task<IPage> OpenAsync(Visitor? visitor = null)
    {
        Skip.If(_browser is null, $"There is no Chromium; {Chromium.Variable} may name one.");
        var who = visitor ?? Visitor.AtADesk with { Locale = "en-GB" };
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _host!.Address,
            Locale = who.Locale,
            ColorScheme = who.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = who.Script,
            BypassCSP = who.Inspected,
            ViewportSize = new() { Width = who.Width, Height = who.OnAPhone ? 844 : 900 },
        });
        return await context.NewPageAsync();
    }
}
