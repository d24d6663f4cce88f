using ContentJourney.Browser.Tests;
using ContentJourney.OrchardCore.Tests.Deliveries;
using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Editing;

public class EditingTests
{
    private const string Changed = "Fünf Wege zu einem besseren Morgen";

    [SkippableFact]
    public async Task What_is_edited_in_orchards_admin_is_delivered_as_the_stand_alone_host_delivers_the_same_edit()
    {
        Skip.If(Chromium.Executable is null, $"There is no Chromium; {Chromium.Variable} may name one.");
        using var folder = new TemporaryFolder();
        await using var orchard = await OrchardHost.StartAsync(folder.At("orchard"));
        var before = await orchard.AskAsync(OrchardHost.Delivery, Questions.Content("headline { value }"), Watch());

        await using (var session = await OrchardPage.SignInAsync(orchard))
        {
            await session.EditAsync("Article", "Zehn Wege");
            await session.Page.Locator("input[name='TitlePart.Title']").FillAsync(Changed);
            await session.PublishAsync();
        }

        await orchard.UntilAsync(async () => await orchard.AskAsync(OrchardHost.Delivery, Questions.Content("headline { value }"), Watch()) != before);
        await using var alone = await StandAloneHost.StartAsync(folder.At("alone"), ChangedDemo(folder.At("recipe")));
        foreach (var channel in Questions.Channels)
        {
            var question = new { key = "morgenritual", context = new { channel, locale = "de" } };
            var expected = await alone.AskAsync(StandAloneHost.Delivery, Questions.Content(), question);
            Assert.Equal(expected, await orchard.AskAsync(OrchardHost.Delivery, Questions.Content(), question));
        }
    }

    private static object Watch() => new { key = "morgenritual", context = new { channel = "desktop", locale = "de" } };

    private static string ChangedDemo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(StandAloneHost.Demo, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(StandAloneHost.Demo, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var item = Path.Combine(folder, "content", "article", "morgenritual.md");
        var lines = File.ReadAllLines(item).Select(line => line.StartsWith("headline:", StringComparison.Ordinal) ? $"headline: {Changed}" : line);
        File.WriteAllLines(item, lines);
        return folder;
    }
}
