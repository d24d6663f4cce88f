using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Recipes;

public class RecipeStepTests
{
    private const string Versions = "{ article(first: 100, status: LATEST) { contentItemId contentItemVersionId } persona(first: 100, status: LATEST) { contentItemVersionId } }";
    private const string Headline = """{ content(key: "morgenritual", context: { channel: "desktop", locale: "de" }) { headline { value } } }""";

    [Fact]
    public async Task A_recipe_that_is_applied_again_changes_no_content_item()
    {
        using var folder = new TemporaryFolder();
        await using var host = await OrchardHost.StartAsync(folder.At("data"));
        using var admin = await AdminClient.SignInAsync(host);
        var before = await admin.AskAsync(OrchardHost.Orchard, Versions);

        using var package = Package.OfDemo();
        var page = await admin.ImportAsync(package);

        Assert.DoesNotContain("The import failed", page, StringComparison.Ordinal);
        Assert.Equal(before, await admin.AskAsync(OrchardHost.Orchard, Versions));
        Assert.Contains("contentItemVersionId", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_recipe_changes_what_differs_at_once()
    {
        using var folder = new TemporaryFolder();
        await using var host = await OrchardHost.StartAsync(folder.At("data"));
        using var admin = await AdminClient.SignInAsync(host);

        using var package = Package.OfDemo((path, text) => path == "content/article/morgenritual.md" ? text.Replace("Zehn Wege", "Elf Wege", StringComparison.Ordinal) : text);
        await admin.ImportAsync(package);

        Assert.Equal("""{"data":{"content":{"headline":{"value":"Elf Wege zu einem besseren Morgen"}}}}""", await host.AskAsync(OrchardHost.Delivery, Headline));
    }

    [Fact]
    public async Task Mistakes_in_a_recipe_are_told_with_file_and_line_and_nothing_is_changed()
    {
        using var folder = new TemporaryFolder();
        await using var host = await OrchardHost.StartAsync(folder.At("data"));
        using var admin = await AdminClient.SignInAsync(host);
        var (versions, headline) = (await admin.AskAsync(OrchardHost.Orchard, Versions), await host.AskAsync(OrchardHost.Delivery, Headline));

        using var package = Package.OfDemo((path, text) => path switch
        {
            "content/article/morgenritual.md" => text.Replace("Zehn Wege", "Elf Wege", StringComparison.Ordinal),
            "personas/technik-max.yaml" => text.Replace("parent: ", "parent: nobody-", StringComparison.Ordinal),
            _ => text,
        });
        var page = await admin.ImportAsync(package);

        Assert.Matches(@"personas/technik-max\.yaml:\d+:\d+", page);
        Assert.Equal(versions, await admin.AskAsync(OrchardHost.Orchard, Versions));
        Assert.Equal(headline, await host.AskAsync(OrchardHost.Delivery, Headline));
    }
}
