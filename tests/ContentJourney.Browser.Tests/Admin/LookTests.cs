using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

[Collection(OneDesk.Name)]
public class LookTests(AdminFixture admin)
{
    [SkippableFact]
    public async Task The_language_switches_at_once_and_stays()
    {
        var page = await admin.SignInAsync("edith");
        await Assertions.Expect(page.Locator(".menu-open")).ToContainTextAsync("Coverage");

        await page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" }).ClickAsync();
        await Assertions.Expect(page.Locator(".menu-open")).ToContainTextAsync("Abdeckung");

        await page.GotoAsync("/admin/personas");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
    }

    [SkippableFact]
    public async Task Dark_is_chosen_once_and_is_there_before_the_next_page_is_painted()
    {
        var page = await admin.SignInAsync("edith");
        var light = await BackgroundAsync(page);

        await page.Locator("cj-theme").GetByRole(AriaRole.Radio).Nth(1).ClickAsync(new() { Force = true });
        await page.GotoAsync("/admin/content");

        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.NotEqual(light, await BackgroundAsync(page));
    }

    [SkippableFact]
    public async Task The_way_to_a_published_item_can_be_gone_by_keyboard_alone()
    {
        var page = await admin.SignInAsync("edith");
        await page.GotoAsync("/admin/content/new");
        await page.Locator("[name=headline]").FocusAsync();
        await page.Keyboard.TypeAsync("Nur Tasten");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith("/nur-tasten", StringComparison.Ordinal));
        await page.Locator("button[value=publish]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Published");
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
