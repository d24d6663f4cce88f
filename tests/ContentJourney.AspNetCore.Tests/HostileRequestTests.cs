using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Each limit against a request that breaks it, while somebody else is served.</summary>
[Collection(Alone.Name)]
public class HostileRequestTests(UnchangedHost host) : IClassFixture<UnchangedHost>
{
    private const int Tries = 10;
    private const string Content = "content(key: \"start\", context: { channel: \"web\" })";

    private static readonly TimeSpan _most = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, (object Request, string Code, string Message)> _documents = new()
    {
        ["length"] = (Query($"{{ node(id: \"{new string('x', 200_000)}\") {{ id }} }}"), "LIMIT_DOCUMENT", "Syntax Error: Document is longer than 200000 characters."),
        ["tokens"] = (Query($"{{ personas {{ {Repeat(10_000, "key ")} }} }}"), "LIMIT_TOKENS", "Syntax Error: Document contains more than 10000 tokens."),
        ["nesting"] = (Query(Repeat(2_000, "{ a ")), "LIMIT_DEPTH", "Syntax Error: Document nests deeper than 64 levels."),
        ["nesting of values"] = (Query($"{{ node(id: {Repeat(9_000, "[")}"), "LIMIT_DEPTH", "Syntax Error: Document nests deeper than 64 levels."),
        ["operations"] = (Query(Repeat(800, index => $"query Q{index} {{ ...F0 }} ") + Chain(600, "Query", "...F{0}")), "LIMIT_OPERATIONS", "Operations stand in the document: 800, but at most 25 allowed. Ask for less at a time."),
        ["depth"] = (Query($"{{ personas {{ {Repeat(50, "parent { ")} key {Repeat(50, "} ")} }} }}"), "LIMIT_DEPTH", "Fields stand below each other: 52, but at most 20 allowed. Ask for less at a time."),
        ["depth through fragments"] = (Query("{ personas { ...F0 } } " + Chain(600, "Persona", "parent {{ ...F{0} }}")), "LIMIT_DEPTH", "Fields stand below each other: 602, but at most 20 allowed. Ask for less at a time."),
        ["aliases"] = (Query($"{{ personas {{ {Repeat(3_000, index => $"a{index}: key ")} }} }}"), "LIMIT_ALIASES", "Aliases stand in the operation: 3000, but at most 100 allowed. Ask for less at a time."),
        ["aliases through fragments"] = (Query("{ personas { ...F0 } } " + Chain(7, "Persona", "a: parent {{ ...F{0} }} b: parent {{ ...F{0} }}")), "LIMIT_ALIASES", "Aliases stand in the operation: 254, but at most 100 allowed. Ask for less at a time."),
        ["root fields"] = (Query($"{{ {Repeat(9_000, "__typename ")} }}"), "LIMIT_ROOT_FIELDS", "Fields stand at the root: 9000, but at most 50 allowed. Ask for less at a time."),
        ["root fields through fragments"] = (Query("{ ...F0 ...F0 } " + Chain(8, "Query", "...F{0} ...F{0}")), "LIMIT_ROOT_FIELDS", "Fields stand at the root: 512, but at most 50 allowed. Ask for less at a time."),
        ["directives"] = (Query($"{{ personas {{ {Repeat(1_200, "key @skip(if: true) ")} }} }}"), "LIMIT_DIRECTIVES", "Directives stand in the operation: 1200, but at most 100 allowed. Ask for less at a time."),
        ["introspection"] = (Query("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"), "LIMIT_INTROSPECTION", "Lists of the introspection stand below each other: 3, but at most 2 allowed. Ask for less at a time."),
        ["cost"] = (Query($"{{ contents(context: {{ channel: \"web\" }}, first: 100) {{ nodes {{ {Repeat(99, index => $"a{index}: media(first: 100) {{ url }} ")} }} }} }}"), "LIMIT_COST", "The cost of the operation: 1000010, but at most 20000 allowed. Ask for less at a time."),
        ["cost of lists of unknown size"] = (Query($"{{ journeys {{ stages {{ touchpoints {{ {Repeat(10, "leadsTo { ")} key {Repeat(10, "} ")} }} }} }} }}"), "LIMIT_COST", "The cost of the operation: 610351561, but at most 20000 allowed. Ask for less at a time."),
        ["cost through variables"] = (
            new { query = "query ($n: Int) { contents(context: { channel: \"web\" }, last: $n) { nodes { media(first: $n) { url } } } }", variables = new { n = 10_000 } },
            "LIMIT_COST",
            "The cost of the operation: 100020010, but at most 20000 allowed. Ask for less at a time."),
        ["declared variables"] = (Query($"query ({Repeat(1_000, index => $"$v{index}: String! ")}) {{ contents(context: {{ channel: \"web\" }}, topics: [{Repeat(1_000, index => $"$v{index} ")}]) {{ totalCount }} }}"), "LIMIT_VARIABLES", "Variables are declared by the operation: 1000, but at most 100 allowed. Ask for less at a time."),
        ["bytes of variables"] = (new { query = "{ __typename }", variables = new { x = new string('x', 99_993) } }, "LIMIT_VARIABLES", "The variables have 100001 bytes, but at most 100000 are allowed. Send less at a time."),
        ["depth of variables"] = (new { query = "{ __typename }", variables = new { x = JsonElement.Parse(Repeat(50, "[") + Repeat(50, "]")) } }, "LIMIT_VARIABLES", "Lists and objects in the variables nest deeper than 20 levels."),
    };

    public static TheoryData<string> Limits => [.. _documents.Keys];

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_is_refused_at_once_and_disturbs_nobody(string limit)
    {
        var (request, code, message) = _documents[limit];

        await RefusedAsync(JsonSerializer.Serialize(request), async response =>
        {
            var error = Assert.Single((await response.JsonAsync()).GetProperty("errors").EnumerateArray());
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal(message, error.GetProperty("message").GetString());
            Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        });
    }

    [Fact]
    public Task A_request_of_too_many_bytes_is_refused_at_once_and_disturbs_nobody() => RefusedAsync(new string(' ', 1_000_001), async response =>
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("A request has at most 1000000 bytes.", await response.MessageAsync());
    });

    [Fact]
    public Task A_batch_is_refused_at_once_and_disturbs_nobody() => RefusedAsync($"[{string.Join(',', Enumerable.Repeat("{\"query\":\"{ __typename }\"}", 10_000))}]", async response =>
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("The body is one JSON object; batches are not taken", await response.MessageAsync(), StringComparison.Ordinal);
    });

    [Fact]
    public Task Deep_JSON_is_refused_at_once_and_disturbs_nobody() => RefusedAsync("{\"variables\":" + new string('[', 900_000), response =>
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return Task.CompletedTask;
    });

    [Fact]
    public async Task What_a_request_costs_is_told_on_request()
    {
        using var response = await host.PostAsync(new { query = $"{{ {Content} {{ key }} }}", extensions = new { cost = true } });
        using var refused = await host.PostAsync(new { query = "{ contents(context: { channel: \"web\" }, first: 100) { nodes { media(first: 1000) { url } } } }", extensions = new { cost = true } });

        Assert.Equal("""{"cost":{"requested":1,"limit":20000,"left":19999,"depth":2}}""", (await response.JsonAsync()).GetProperty("extensions").GetRawText());
        Assert.Equal("""{"cost":{"requested":100210,"limit":20000,"left":0,"depth":4}}""", (await refused.JsonAsync()).GetProperty("extensions").GetRawText());
    }

    // Other things than the host may keep the machine busy: the processor's time counts when it is less, and one quick answer of
    // several is enough. No two requests are equal, so that none is answered from what is kept.
    private async Task RefusedAsync(string body, Func<HttpResponseMessage, Task> check)
    {
        await using var bystander = new Bystander(host.Client.BaseAddress!);
        await bystander.AnsweredAsync();
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Tries && (attempt < 3 || best > _most); attempt++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            using var response = await host.PostAsync(body.Replace("{\"query\":\"", $"{{\"query\":\"#{Guid.NewGuid():N}\\n", StringComparison.Ordinal), GraphQLClient.GraphQLResponse);
            best = new[] { best, watch.Elapsed, Environment.CpuUsage.TotalTime - before }.Min();
            await check(response);
        }

        await bystander.AnsweredAsync();
        await bystander.StopAsync();
        Assert.InRange(best, TimeSpan.Zero, _most);
        Assert.InRange(bystander.Slowest, TimeSpan.Zero, _longestWait);
    }

    private static object Query(string query) => new { query };

    private static string Chain(int length, string type, string next) =>
        Repeat(length, index => $"fragment F{index} on {type} {{ {string.Format(System.Globalization.CultureInfo.InvariantCulture, next, index + 1)} }} ") + $"fragment F{length} on {type} {{ __typename }}";

    private static string Repeat(int count, string part) => Repeat(count, _ => part);

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
