using System.Text;
using System.Text.Json;
using ContentJourney.Access;
using ContentJourney.Delivery.Caching;

namespace ContentJourney.Delivery.Tests;

public class AnswerKeyTests
{
    private static readonly string[] _documents =
    [
        "query($key: String, $context: ContextInput!) { content(key: $key, context: $context) { id key locale headline { value } summary { value } body { value } callsToAction { label } glance { text } speech { ssml } selection { variants { key } inputsUsed } cacheKey } }",
        "query($key: String, $context: ContextInput!) { explain(key: $key, context: $context) { sentence selection { variants { key } } rejected { key rule } } }",
        "query($context: ContextInput!) { contents(context: $context, first: 3) { totalCount nodes { key headline { value } } } nextSteps(context: $context) { key } }",
    ];

    [Fact]
    public async Task Equal_keys_have_byte_equal_answers()
    {
        var random = new Random(7);
        var answers = new Dictionary<UInt128, (string Answer, string Variables)>();
        var shared = 0;
        for (var run = 0; run < 3_000; run++)
        {
            var (document, variables) = (_documents[random.Next(_documents.Length)], Variables(random));
            var (key, answer) = await AskAsync(document, variables);
            if (key is { } given && !answers.TryAdd(given, (answer, variables)))
            {
                shared++;
                Assert.Equal((answer, variables, answers[given].Variables), (answers[given].Answer, variables, answers[given].Variables));
            }
        }

        Assert.InRange(shared, 500, 3_000);
    }

    [Fact]
    public async Task A_context_of_another_moment_has_no_key() => Assert.Null((await AskAsync(
        _documents[0], """{"key":"aurora","context":{"channel":"desktop","at":"2027-03-01T00:00:00Z"}}""", Scope.Preview)).Key);

    private static async Task<(UInt128? Key, string Answer)> AskAsync(string document, string variables, params Scope[] scopes)
    {
        var request = DemoSite.Engine.Prepare(DemoSite.Engine.Prepare(document), null, JsonElement.Parse(variables), null);
        Assert.Empty(request.Errors);
        var state = DemoSite.Request(scopes);
        using var response = await DemoSite.Engine.ExecuteAsync(request, state, CancellationToken.None);
        return (AnswerKey.OfAnswer(request.OperationId, request.Variables, state.Inputs), Encoding.UTF8.GetString(response.Utf8Json.Span));
    }

    private static string Variables(Random random)
    {
        var attributes = new[] { ("visits", (object)random.Next(5)), ("owner", "aurora"), ("weather", "rain") }
            .Where(_ => random.Next(3) == 0)
            .Select(attribute => new { name = attribute.Item1, value = attribute.Item2 });
        return JsonSerializer.Serialize(new
        {
            key = Pick(random, "aurora", "fruehlingsstart", "start", "muehle-korn"),
            context = new
            {
                channel = Pick(random, "desktop", "watch", "voice"),
                persona = Pick(random, null, "technik-max"),
                locale = Pick(random, null, "en"),
                seed = Pick(random, null, "a", "b", "c"),
                attributes,
            },
        });
    }

    private static string? Pick(Random random, params string?[] choices) => choices[random.Next(choices.Length)];
}
