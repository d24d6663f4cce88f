using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

[Collection(OneDesk.Name)]
public class ConnectionTests(AdminFixture admin)
{
    [SkippableFact]
    public async Task What_is_typed_while_the_connection_is_lost_is_sent_when_it_is_back()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Funkloch");
        await GoOfflineAsync(page);
        await page.Locator("[name='v.0.summary']").FillAsync("Im Tunnel getippt.");
        await Assertions.Expect(page.GetByText("No connection to the server").First).ToBeVisibleAsync();

        await page.UntilKeptAsync(() => page.Context.SetOfflineAsync(false));

        var elsewhere = await admin.SignInAsync("edith");
        await elsewhere.GotoAsync($"/admin/content/{key}");
        Assert.Equal("Im Tunnel getippt.", await elsewhere.Locator("[name='v.0.summary']").InputValueAsync());
    }

    [SkippableFact]
    public async Task What_was_typed_without_connection_outlives_the_page()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Akku leer");
        await GoOfflineAsync(page);
        await page.Locator("[name='v.0.summary']").FillAsync("Vor dem Absturz.");
        await Assertions.Expect(page.GetByText("No connection to the server").First).ToBeVisibleAsync();
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await page.Context.SetOfflineAsync(false);
        await again.GotoAsync($"/admin/content/{key}");
        await again.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();

        Assert.Equal("Vor dem Absturz.", await again.Locator("[name='v.0.summary']").InputValueAsync());
    }

    // Not before the elements are there: who is offline already when the page comes has a plain form.
    private static async Task GoOfflineAsync(IPage page)
    {
        await page.WaitForFunctionAsync("!!customElements.get('cj-draft-form')");
        await page.Context.SetOfflineAsync(true);
    }
}
