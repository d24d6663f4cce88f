using System.Diagnostics;
using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

/// <summary>From an empty page to what visitors see, and back.</summary>
[Collection(OneDesk.Name)]
public class WordingTests(AdminFixture admin)
{
    [SkippableFact]
    public async Task What_is_published_reaches_visitors_within_a_second_and_what_is_taken_back_leaves_them()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Kaffee im Zug");
        Assert.Null(await HeadlineAsync(page, key));

        await page.ActAsync("publish");
        Assert.Equal("Kaffee im Zug", await UntilAsync(page, key, "Kaffee im Zug"));

        await page.ActAsync("unpublish");
        Assert.Null(await UntilAsync(page, key, null));
    }

    [SkippableFact]
    public async Task A_wording_for_the_wrist_is_added_typed_and_inherits_the_rest()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Milch ohne Hast");
        await AddWordingAsync(page, "watch");

        await page.Locator("[name='v.1.glance.title']").FillAsync("Milch");
        await page.UntilKeptAsync(() => page.Locator("[name='v.1.glance.text']").FillAsync("Heute früh schäumen."));
        await page.ActAsync("publish");

        Assert.Equal("Milch ohne Hast", await page.Locator("[name='v.1.headline']").GetAttributeAsync("placeholder"));
        await UntilAsync(page, key, "Milch ohne Hast");
        var watch = await page.AskAsync($$"""{ content(key: "{{key}}", context: { channel: "watch" }) { headline { value source } glance { title text source } } }""");
        Assert.Equal(
            """{"data":{"content":{"headline":{"value":"Milch ohne Hast","source":"INHERITED"},"glance":{"title":"Milch","text":"Heute früh schäumen.","source":"AUTHORED"}}}}""",
            watch.GetRawText());
    }

    [SkippableFact]
    public async Task The_preview_shows_on_each_device_what_is_typed_before_anything_is_saved()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Vorher sehen");
        await page.UntilKeptAsync(() => page.Locator("[name='v.0.headline']").FillAsync("Noch ungesagt"));

        var preview = page.Locator("cj-preview");
        await Assertions.Expect(preview.Locator(".browser .headline").First).ToHaveTextAsync("Noch ungesagt");
        await Assertions.Expect(preview.Locator(".phone .headline").First).ToHaveTextAsync("Noch ungesagt");
        await Assertions.Expect(preview.Locator(".face strong").First).ToHaveTextAsync("Noch ungesagt");
        await Assertions.Expect(preview.Locator(".sign strong").First).ToHaveTextAsync("Noch ungesagt");
        await Assertions.Expect(preview.Locator(".push strong").First).ToHaveTextAsync("Noch ungesagt");
        Assert.Null(await HeadlineAsync(page, key));
    }

    [SkippableFact]
    public async Task What_was_typed_and_not_saved_is_there_again_on_another_device()
    {
        var page = await admin.SignInAsync("edith");
        var key = await page.BeginAsync("Zwei Geräte");
        await page.UntilKeptAsync(() => page.Locator("[name='v.0.summary']").FillAsync("Im Zug begonnen."));

        var elsewhere = await admin.SignInAsync("edith", Visitor.WithAPhone with { Locale = "en-GB" });
        await elsewhere.GotoAsync($"/admin/content/{key}");

        Assert.Equal("Im Zug begonnen.", await elsewhere.Locator("[name='v.0.summary']").InputValueAsync());
        await Assertions.Expect(elsewhere.Locator(".warning")).ToContainTextAsync("have not saved it yet");
    }

    [SkippableFact]
    public async Task The_editor_works_without_script()
    {
        var page = await admin.SignInAsync("edith", Visitor.AtADesk with { Script = false, Locale = "en-GB" });
        var key = await page.BeginAsync("Ohne Skript");
        await page.Locator("[name='v.0.summary']").FillAsync("Nur Formulare.");
        await page.Locator("summary", new() { HasText = "Add a wording" }).ClickAsync();
        await page.Locator(".new-wording input[value=watch]").CheckAsync();
        await page.ActAsync("add");
        await page.Locator("[name='v.1.glance.title']").FillAsync("Kurz");
        await page.ActAsync("publish");

        await UntilAsync(page, key, "Ohne Skript");
        var watch = await page.AskAsync($$"""{ content(key: "{{key}}", context: { channel: "watch" }) { glance { title } } }""");
        Assert.Equal("""{"data":{"content":{"glance":{"title":"Kurz"}}}}""", watch.GetRawText());
    }

    [SkippableFact]
    public async Task What_breaks_a_rule_is_kept_as_a_draft_and_cannot_be_published_until_it_is_put_right()
    {
        var page = await admin.SignInAsync("edith");
        await page.BeginAsync("Zu lang für den Puls");
        await AddWordingAsync(page, "watch");
        await page.Locator("[name='v.1.glance.title']").FillAsync("Ein Titel mit mehr als zwanzig Zeichen");

        await page.ActAsync("save");
        await page.ActAsync("publish");
        await Assertions.Expect(page.Locator(".problems")).ToContainTextAsync("20");
        Assert.Equal("Ein Titel mit mehr als zwanzig Zeichen", await page.Locator("[name='v.1.glance.title']").InputValueAsync());

        await page.Locator("[name='v.1.glance.title']").FillAsync("Kurz genug");
        await page.ActAsync("publish");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Published");
    }

    [SkippableFact]
    public async Task A_condition_that_cannot_be_read_is_still_there_to_be_put_right()
    {
        var page = await admin.SignInAsync("edith", Visitor.AtADesk with { Script = false, Locale = "en-GB" });
        await page.BeginAsync("Unter einer Bedingung");
        await page.Locator("summary", new() { HasText = "Add a wording" }).ClickAsync();
        await page.Locator(".new-wording input[value=watch]").CheckAsync();
        await page.ActAsync("add");
        await page.Locator("#wording-1 .targeting summary").ClickAsync();
        await page.Locator("[name='v.1.condition']").FillAsync("region ==");

        await page.ActAsync("save");

        await Assertions.Expect(page.Locator(".problems")).ToBeVisibleAsync();
        Assert.Equal("region ==", await page.Locator("[name='v.1.condition']").InputValueAsync());
    }

    [SkippableFact]
    public async Task An_author_writes_own_drafts_and_publishes_nothing()
    {
        var page = await admin.SignInAsync("aurel");
        var key = await page.BeginAsync("Vom Autor");
        Assert.Equal(0, await page.Locator("button[value=publish]").CountAsync());

        await page.Locator("[name='v.0.summary']").FillAsync("Ein Entwurf.");
        await page.ActAsync("save");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Saved as version 2");

        await page.GotoAsync("/admin/content/morgenritual");
        await Assertions.Expect(page.Locator("button[value=save]")).ToBeDisabledAsync();
        Assert.Null(await HeadlineAsync(page, key));
    }

    private static async Task AddWordingAsync(IPage page, string channel)
    {
        await page.Locator("summary", new() { HasText = "Add a wording" }).ClickAsync();
        await page.Locator($".new-wording input[value={channel}]").CheckAsync();
        await page.ActAsync("add");
    }

    private static async Task<string?> HeadlineAsync(IPage page, string key)
    {
        var content = (await page.AskAsync($$"""{ content(key: "{{key}}", context: { channel: "desktop" }) { headline { value } } }""")).GetProperty("data").GetProperty("content");
        return content.ValueKind == System.Text.Json.JsonValueKind.Null ? null : content.GetProperty("headline").GetProperty("value").GetString();
    }

    private static async Task<string?> UntilAsync(IPage page, string key, string? headline)
    {
        for (var waited = Stopwatch.StartNew(); await HeadlineAsync(page, key) is var found; await Task.Delay(20))
        {
            if (found == headline || waited.Elapsed > TimeSpan.FromSeconds(1))
            {
                return found;
            }
        }

        return null;
    }
}
