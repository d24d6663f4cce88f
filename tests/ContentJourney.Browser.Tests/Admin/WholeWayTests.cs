using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ContentJourney.Browser.Tests.Admin;

/// <summary>A fresh host, from its first sign-in to an old version that visitors see again.</summary>
public partial class WholeWayTests
{
    private const string Own = "endlich ein eigenes Passwort";

    [SkippableFact]
    public async Task From_the_first_sign_in_to_visitors_and_back()
    {
        Skip.If(Chromium.Executable is null, $"There is no Chromium; {Chromium.Variable} may name one.");
        await using var host = await Host.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Executable, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await (await browser.NewContextAsync(new() { BaseURL = host.Address, Locale = "en-GB", ViewportSize = new() { Width = 1600, Height = 1000 } })).NewPageAsync();

        await page.SignInFirstAsync("admin", OneTime().Match(host.Output).Groups[1].Value, Own);
        await MakePersonaAsync(page);
        var key = await WordAsync(page);
        await PreviewAsync(page, key);

        await page.ActAsync("publish");
        Assert.Equal(("Kaffee auf Schicht", "Wach bleiben", "Nachtschicht"), await UntilAsync(page, key, "Kaffee auf Schicht"));

        await page.Locator("[name='v.0.headline']").FillAsync("Kaffee nach Mitternacht");
        await page.ActAsync("publish");
        Assert.Equal("Kaffee nach Mitternacht", (await UntilAsync(page, key, "Kaffee nach Mitternacht")).Base);

        await RestoreAsync(page, key);
        Assert.Equal(("Kaffee auf Schicht", "Wach bleiben", "Nachtschicht"), await UntilAsync(page, key, "Kaffee auf Schicht"));
    }

    private static async Task MakePersonaAsync(IPage page)
    {
        await page.GotoAsync("/admin/personas/new");
        await page.Locator("[name=newKey]").FillAsync("nacht-nina");
        await page.Locator("main [name=name]").FillAsync("Nacht-Nina");
        await page.Locator("main form button.main").First.ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToBeVisibleAsync();
    }

    // The base, a wording for the persona, and one for the wrist.
    private static async Task<string> WordAsync(IPage page)
    {
        var key = await page.BeginAsync("Kaffee auf Schicht");
        await AddAsync(page, "personas", "nacht-nina");
        await AddAsync(page, "channels", "watch");
        await page.Locator("[name='v.1.headline']").FillAsync("Wach bleiben");
        await page.Locator("[name='v.2.glance.title']").FillAsync("Nachtschicht");
        await page.UntilKeptAsync(() => page.Locator("[name='v.2.glance.text']").FillAsync("Um drei die zweite Tasse."));
        return key;
    }

    private static async Task AddAsync(IPage page, string axis, string value)
    {
        await page.Locator("summary", new() { HasText = "Add a wording" }).ClickAsync();
        await page.Locator($".new-wording input[name='new.{axis}'][value='{value}']").CheckAsync();
        await page.ActAsync("add");
    }

    private static async Task PreviewAsync(IPage page, string key)
    {
        var preview = page.Locator("cj-preview");
        await Assertions.Expect(preview.Locator(".face strong")).ToHaveTextAsync("Nachtschicht");
        await Assertions.Expect(preview.Locator(".face span").First).ToHaveTextAsync("Um drei die zweite Tasse.");
        await page.Locator("cj-context select").First.SelectOptionAsync("nacht-nina");
        foreach (var device in new[] { ".browser .headline", ".phone .headline", ".sign strong", ".push strong" })
        {
            await Assertions.Expect(preview.Locator(device).First).ToHaveTextAsync("Wach bleiben");
        }

        Assert.Null((await AnswerAsync(page, key)).Base);
    }

    private static async Task RestoreAsync(IPage page, string key)
    {
        await page.GotoAsync($"/admin/content/{key}/versions");
        await page.Locator("tr", new() { Has = page.Locator("button[name=restore][value='2']") }).Locator("summary").ClickAsync();
        await page.Locator("button[name=restore][value='2']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish the newest now" }).ClickAsync();
    }

    private static async Task<(string? Base, string? Persona, string? Watch)> UntilAsync(IPage page, string key, string headline)
    {
        var waited = Stopwatch.StartNew();
        var answer = await AnswerAsync(page, key);
        while (answer.Base != headline && waited.Elapsed < TimeSpan.FromSeconds(1))
        {
            await Task.Delay(20);
            answer = await AnswerAsync(page, key);
        }

        return answer;
    }

    private static async Task<(string? Base, string? Persona, string? Watch)> AnswerAsync(IPage page, string key)
    {
        var data = (await page.AskAsync($$"""
            {
              base: content(key: "{{key}}", context: { channel: "desktop" }) { headline { value } }
              persona: content(key: "{{key}}", context: { channel: "desktop", persona: "nacht-nina" }) { headline { value } }
              watch: content(key: "{{key}}", context: { channel: "watch" }) { glance { title } }
            }
            """)).GetProperty("data");
        return (Text(data, "base", "headline", "value"), Text(data, "persona", "headline", "value"), Text(data, "watch", "glance", "title"));
    }

    private static string? Text(JsonElement data, string alias, string field, string name) =>
        data.GetProperty(alias) is { ValueKind: JsonValueKind.Object } content ? content.GetProperty(field).GetProperty(name).GetString() : null;

    [GeneratedRegex(@"\b([a-z2-9]{24})\b")]
    private static partial Regex OneTime();
}
