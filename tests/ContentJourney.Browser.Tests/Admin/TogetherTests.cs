using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

/// <summary>Two who edit the same, and wordings that fall behind.</summary>
[Collection(OneDesk.Name)]
public class TogetherTests(AdminFixture admin)
{
    [SkippableFact]
    public async Task Two_editors_in_conflict_see_both_texts_and_lose_neither()
    {
        var edith = await admin.SignInAsync("edith");
        var emil = await admin.SignInAsync("emil");
        var key = await edith.BeginAsync("Zu zweit");
        await emil.GotoAsync($"/admin/content/{key}");

        await edith.Locator("[name='v.0.headline']").FillAsync("Von Edith");
        await edith.ActAsync("save");
        await emil.Locator("[name='v.0.headline']").FillAsync("Von Emil");
        await emil.Locator("[name='v.0.summary']").FillAsync("Emils Absatz.");
        await emil.ActAsync("save");

        Assert.EndsWith("/conflict", emil.Url, StringComparison.Ordinal);
        await Assertions.Expect(emil.Locator(".side-choice").First).ToContainTextAsync("Emil");
        await Assertions.Expect(emil.Locator(".side-choice").Nth(1)).ToContainTextAsync("Edith");
        await emil.Locator("input[type=radio][value=Theirs]").First.CheckAsync();
        await emil.ActAsync("merge");

        await emil.GotoAsync($"/admin/content/{key}");
        Assert.Equal("Von Edith", await emil.Locator("[name='v.0.headline']").InputValueAsync());
        Assert.Equal("Emils Absatz.", await emil.Locator("[name='v.0.summary']").InputValueAsync());
    }

    [SkippableFact]
    public async Task A_wording_whose_base_changed_is_marked_until_somebody_says_that_it_holds()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Grundton");
        await page.Locator("summary", new() { HasText = "Add a wording" }).ClickAsync();
        await page.Locator(".new-wording input[value=mobile]").CheckAsync();
        await page.ActAsync("add");
        await page.Locator("[name='v.1.headline']").FillAsync("Kurzton");
        await page.ActAsync("save");
        Assert.Equal(0, await page.GetByText("Fell behind its base").CountAsync());

        await page.Locator("[name='v.0.headline']").FillAsync("Ein anderer Grundton");
        await page.ActAsync("save");
        await page.GetByRole(AriaRole.Link, new() { Name = "What changed?" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ein anderer");
        await page.GetByRole(AriaRole.Button, new() { Name = "It still holds" }).ClickAsync();

        await page.GotoAsync($"/admin/content/{key}");
        Assert.Equal(0, await page.GetByText("Fell behind its base").CountAsync());
    }

    [SkippableFact]
    public async Task A_shared_preview_shows_the_draft_to_somebody_without_an_account()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Nur für Eingeweihte");
        await page.GotoAsync($"/admin/content/{key}/preview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = await page.Locator("input[readonly]").First.InputValueAsync();

        var guest = await admin.OpenAsync();
        await guest.GotoAsync(link);

        await Assertions.Expect(guest.Locator("main")).ToContainTextAsync("Nur für Eingeweihte");
        Assert.Equal(404, (await guest.GotoAsync(link.Replace("token=", "token=x", StringComparison.Ordinal)))!.Status);
    }
}
