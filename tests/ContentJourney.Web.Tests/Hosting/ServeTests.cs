using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using ContentJourney.Storage.Tests.PostgreSql;

namespace ContentJourney.Web.Tests.Hosting;

public sealed class ServeTests : IDisposable
{
    private const string Forms = """
        query ($channel: String!) {
          content(key: "morgenritual", context: { persona: "technik-max", phase: "attention", channel: $channel }) {
            headline { value characters } body { value characters } glance { title text } speech { ssml seconds } callsToAction { label }
          }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_command_serves_the_demo_and_tells_a_person_what_to_do_next()
    {
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"));

        Assert.Contains("Morgenroutine", host.Output, StringComparison.Ordinal);
        Assert.Contains("/graphql", host.Output, StringComparison.Ordinal);
        Assert.Contains("curl -s", host.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("data", "contentjourney.db")));
    }

    [Fact]
    public async Task The_same_item_is_rich_on_a_desktop_and_compact_on_phone_wrist_and_ear()
    {
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"));

        var desktop = await FormAsync(host, "desktop");
        var mobile = await FormAsync(host, "mobile");
        var watch = await FormAsync(host, "watch");
        var voice = await FormAsync(host, "voice");

        var (rich, compact) = (Text(desktop, "body", "value"), Text(mobile, "body", "value"));
        Assert.StartsWith("<", rich, StringComparison.Ordinal);
        Assert.True(rich.Length >= 3 * compact.Length, $"{rich.Length} and {compact.Length}");
        Assert.InRange(mobile.GetProperty("body").GetProperty("characters").GetInt32(), 1, 1_200);
        Assert.InRange(mobile.GetProperty("headline").GetProperty("characters").GetInt32(), 1, 50);
        Assert.Equal(JsonValueKind.Null, watch.GetProperty("body").ValueKind);
        Assert.InRange(Text(watch, "glance", "title").Length, 1, 20);
        Assert.InRange(Text(watch, "glance", "text").Length, 1, 60);
        Assert.Equal("speak", XDocument.Parse(Text(voice, "speech", "ssml")).Root!.Name.LocalName);
        Assert.InRange(voice.GetProperty("speech").GetProperty("seconds").GetDouble(), 1, 30);
    }

    // A machine may stall while it measures; one publish that is served in time proves the way it goes.
    [Fact]
    public async Task What_another_process_publishes_is_served_within_a_second()
    {
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"));
        var waits = new List<TimeSpan>();

        while (waits.Count < 3 && !waits.Exists(wait => wait < TimeSpan.FromSeconds(1)))
        {
            var headline = $"Neu im Haus {waits.Count}";
            await RenameAsync(headline, "--data", _folder.At("data"));
            var since = Stopwatch.StartNew();
            await host.UntilAsync(() => IsRenamedAsync(host, headline));
            waits.Add(since.Elapsed);
        }

        Assert.InRange(waits.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_stopped_host_ends_cleanly_and_starts_again_with_what_it_had()
    {
        await using (var host = await RunningHost.StartAsync("--data", _folder.At("data")))
        {
            Assert.Equal(0, await host.StopAsync());
        }

        await using var again = await RunningHost.StartAsync("--data", _folder.At("data"), "--recipe", "none");
        var answer = await again.AskAsync("""{ contents(context: { channel: "desktop" }) { totalCount } }""");

        Assert.True(answer.GetProperty("data").GetProperty("contents").GetProperty("totalCount").GetInt32() > 30);
    }

    [Fact]
    public async Task An_empty_site_is_not_ready_and_says_what_to_do()
    {
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"), "--recipe", "none");

        using var ready = await host.Client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("apply a recipe", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_and_limits_come_from_the_environment_too()
    {
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string>
        {
            ["ContentJourney__Data"] = _folder.At("data"),
            ["ContentJourney__Recipe"] = "werkzeugbau",
            ["ContentJourney__Delivery__Engine__Limits__MaxAliases"] = "2",
        });

        var answer = await host.AskAsync("{ a: __typename b: __typename c: __typename }");

        Assert.True(File.Exists(_folder.At("data", "contentjourney.db")));
        Assert.Contains("LIMIT_ALIASES", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_demo_is_served_by_its_name()
    {
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"), "--recipe", "werkzeugbau");

        var answer = await host.AskAsync("""{ content(key: "partner-vor-ort", context: { channel: "desktop", attributes: [{ name: "region", value: "bayern" }] }) { selection { variants { condition } } } }""");

        Assert.Contains("bayern", answer.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Two_nodes_on_PostgreSQL_serve_the_same_site_and_hear_of_a_publish()
    {
        using var cluster = PostgreSqlCluster.Start();
        Skip.If(cluster is null, "No PostgreSQL is installed under /usr/lib/postgresql.");
        string[] database = ["--database", "postgres", "--connection", cluster.ConnectionString];
        await using var first = await RunningHost.StartAsync(database);
        await using var second = await RunningHost.StartAsync(database);

        await RenameAsync("Neu im Haus", database);

        foreach (var node in new[] { first, second })
        {
            await node.UntilAsync(() => IsRenamedAsync(node, "Neu im Haus"));
        }
    }

    // Publishes a new headline from a process of its own.
    private async Task RenameAsync(string headline, params string[] storage)
    {
        Assert.Equal(0, (await Executable.RunAsync(["recipe", "export", _folder.At("site"), .. storage])).ExitCode);
        var page = _folder.At("site", "content", "page", "maschinen.md");
        await File.WriteAllTextAsync(page, (await File.ReadAllTextAsync(page)).Replace("headline:", $"headline: {headline} #", StringComparison.Ordinal));
        Assert.Equal(0, (await Executable.RunAsync(["recipe", "apply", _folder.At("site"), .. storage])).ExitCode);
    }

    private static async Task<bool> IsRenamedAsync(RunningHost host, string headline) =>
        (await host.AskAsync("""{ content(key: "maschinen", context: { channel: "desktop" }) { headline { value } } }""")).ToString().Contains(headline, StringComparison.Ordinal);

    private static async Task<JsonElement> FormAsync(RunningHost host, string channel) =>
        (await host.AskAsync(Forms, new { channel })).GetProperty("data").GetProperty("content");

    private static string Text(JsonElement content, string field, string name) => content.GetProperty(field).GetProperty(name).GetString()!;
}
