using ContentJourney.Browser.Tests;
using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Editing;

public class WordingTests
{
    private const string Watch = """{ content(key: "morgenritual", context: { channel: "watch", locale: "de", persona: "technik-max" }) { glance { title text } } }""";

    private const string Persona = """{ persona(key: "nacht-nora") { name tagline } }""";

    [SkippableFact]
    public async Task A_persona_that_is_written_in_orchards_admin_is_in_the_delivery_api()
    {
        Skip.If(Chromium.Executable is null, $"There is no Chromium; {Chromium.Variable} may name one.");
        using var folder = new TemporaryFolder();
        await using var orchard = await OrchardHost.StartAsync(folder.At("orchard"));
        await using var session = await OrchardPage.SignInAsync(orchard);

        await session.CreateAsync("Persona");
        await session.Page.Locator("input[name='PersonaPart.name']").FillAsync("Nacht-Nora");
        await session.Page.Locator("input[name='PersonaPart.tagline']").FillAsync("Arbeitet, wenn andere schlafen");
        await session.PublishAsync();

        await orchard.UntilAsync(async () =>
            await orchard.AskAsync(OrchardHost.Delivery, Persona) == """{"data":{"persona":{"name":"Nacht-Nora","tagline":"Arbeitet, wenn andere schlafen"}}}""");
    }

    [SkippableFact]
    public async Task A_wording_that_breaks_a_hard_budget_is_kept_as_a_draft_and_not_published()
    {
        Skip.If(Chromium.Executable is null, $"There is no Chromium; {Chromium.Variable} may name one.");
        using var folder = new TemporaryFolder();
        await using var orchard = await OrchardHost.StartAsync(folder.At("orchard"));
        await using var session = await OrchardPage.SignInAsync(orchard);
        var before = await orchard.AskAsync(OrchardHost.Delivery, Watch);

        await session.EditAsync("Article", "Zehn Wege");
        var glance = session.Page.Locator("input[name$='glance.title'], textarea[name$='glance.title']").Last;
        await glance.EvaluateAsync("field => { for (let around = field.closest('details'); around; around = around.parentElement.closest('details')) around.open = true; }");
        await glance.FillAsync(new string('x', 200));
        await session.PublishAsync();

        Assert.Contains("/Edit", session.Page.Url, StringComparison.Ordinal);
        Assert.Equal(before, await orchard.AskAsync(OrchardHost.Delivery, Watch));
        Assert.NotEqual(0, await session.Page.Locator(".field-validation-error, .validation-summary-errors, .message-error").CountAsync());
    }
}
