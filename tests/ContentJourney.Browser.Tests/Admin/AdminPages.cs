using System.Text.Json;
using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

/// <summary>What people do again and again in the admin.</summary>
internal static class AdminPages
{
    public static async Task SignInAsync(this IPage page, string name, string password)
    {
        await page.GotoAsync("/admin/sign-in");
        await page.GetByLabel("Name").FillAsync(name);
        await page.Locator("input[name=password]").FillAsync(password);
        await page.Locator("main button.main").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Signs in with a one-time password and chooses another, as the first sign-in demands.</summary>
    public static async Task SignInFirstAsync(this IPage page, string name, string oneTime, string password)
    {
        await page.SignInAsync(name, oneTime);
        Assert.EndsWith("/admin/account/password", page.Url, StringComparison.Ordinal);
        await page.Locator("input[autocomplete=current-password]").FillAsync(oneTime);
        foreach (var input in await page.Locator("input[autocomplete=new-password]").AllAsync())
        {
            await input.FillAsync(password);
        }

        await page.Locator("main form button.main").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/password", StringComparison.Ordinal));
    }

    /// <summary>Begins an item, and gives its key.</summary>
    public static async Task<string> BeginAsync(this IPage page, string headline, string type = "page")
    {
        await page.GotoAsync("/admin/content/new");
        await page.Locator("[name=headline]").FillAsync(headline);
        await page.Locator("select[name=type]").SelectOptionAsync(type);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
        return new Uri(page.Url).Segments[^1];
    }

    /// <summary>Presses a button of the editor and waits for the page that follows.</summary>
    public static async Task ActAsync(this IPage page, string act)
    {
        await page.RunAndWaitForResponseAsync(
            () => page.Locator($"button[name=act][value='{act}']").First.ClickAsync(),
            response => response.Request.IsNavigationRequest && response.Status != 302);
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Waits until the editor says that the server keeps what was typed.</summary>
    public static async Task UntilKeptAsync(this IPage page, Func<Task> type) =>
        await page.RunAndWaitForResponseAsync(type, response => response.Url.EndsWith("/keep", StringComparison.Ordinal) && response.Status == 200);

    /// <summary>What visitors get over GraphQL.</summary>
    public static async Task<JsonElement> AskAsync(this IPage page, string query)
    {
        var response = await page.APIRequest.PostAsync("/graphql", new() { DataObject = new { query } });
        return (await response.JsonAsync())!.Value;
    }
}
