using System.Text.Json;
using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Deliveries;

public class SameDeliveriesTests
{
    private static readonly string[] _types = ["article", "guide", "offer", "page", "product", "service", "story"];

    [Fact]
    public async Task A_fresh_tenant_delivers_the_demo_byte_for_byte_as_the_stand_alone_host_does()
    {
        using var folder = new TemporaryFolder();
        await using var orchard = await OrchardHost.StartAsync(folder.At("orchard"));
        await using var alone = await StandAloneHost.StartAsync(folder.At("alone"), StandAloneHost.Demo);
        var questions = await Questions.AllAsync(alone, StandAloneHost.Delivery);

        foreach (var (key, context) in questions)
        {
            var expected = await alone.AskAsync(StandAloneHost.Delivery, Questions.Content(), new { key, context });
            Assert.Equal(expected, await orchard.AskAsync(OrchardHost.Delivery, Questions.Content(), new { key, context }));
        }

        Assert.Equal(37 * 4 * 2, questions.Count);
    }

    [Fact]
    public async Task Orchards_own_api_answers_the_field_journey_byte_for_byte_as_the_delivery_api_does()
    {
        using var folder = new TemporaryFolder();
        await using var orchard = await OrchardHost.StartAsync(folder.At("orchard"));
        using var admin = await AdminClient.SignInAsync(orchard);
        var asked = 0;

        foreach (var channel in Questions.Channels)
        {
            var context = new { channel, locale = "de", persona = "technik-max", phase = "interest" };
            foreach (var (key, answer) in await JourneysAsync(admin, context))
            {
                using var whole = JsonDocument.Parse(await orchard.AskAsync(OrchardHost.Delivery, Questions.Content(), new { key, context }));
                Assert.Equal(whole.RootElement.GetProperty("data").GetProperty("content").GetRawText(), answer);
                asked++;
            }
        }

        Assert.True(asked >= 4 * 30, $"Only {asked} deliveries were asked for.");
    }

    // Each type's list holds one content item a language; both are the same item.
    private static async Task<IReadOnlyList<(string Key, string Answer)>> JourneysAsync(AdminClient admin, object context)
    {
        var lists = string.Join(' ', _types.Select(type => $$"""{{type}}(first: 100) { journey(context: $context) { {{Questions.Fields}} } }"""));
        using var answer = JsonDocument.Parse(await admin.AskAsync(OrchardHost.Orchard, $$"""query($context: JourneyContextInput!) { {{lists}} }""", new { context }));
        return [.. answer.RootElement.GetProperty("data").EnumerateObject()
            .SelectMany(list => list.Value.EnumerateArray())
            .Select(item => item.GetProperty("journey"))
            .Where(journey => journey.ValueKind != JsonValueKind.Null)
            .Select(journey => (journey.GetProperty("key").GetString()!, journey.GetRawText()))];
    }
}
