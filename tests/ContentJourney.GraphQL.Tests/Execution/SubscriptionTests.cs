using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution;

public class SubscriptionTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Each_event_is_answered_by_the_selections()
    {
        Assert.Equal(
            ["""{"data":{"n":{"value":1,"double":2}}}""", """{"data":{"n":{"value":2,"double":4}}}""", """{"data":{"n":{"value":3,"double":6}}}"""],
            await AnswersAsync("subscription($to: Int!) { n: numbers(to: $to) { value double } }", """{"to":3}"""));
        Assert.Equal(["ended"], _log);
    }

    [Fact]
    public async Task An_event_that_fails_is_an_error_of_its_response_alone() => Assert.Equal(
        [
            """{"data":{"numbers":{"odd":1}}}""",
            """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Number.odd.","locations":[{"line":1,"column":33}],"path":["numbers","odd"]}]}""",
            """{"data":{"numbers":{"odd":3}}}""",
        ],
        await AnswersAsync("subscription { numbers(to: 3) { odd } }"));

    [Theory]
    [InlineData("subscription { unopened }", """{"errors":[{"message":"Unexpected error; the server's log says more.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("subscription { eventless }", """{"errors":[{"message":"The field Subscription.eventless has no events.","locations":[{"line":1,"column":16}]}]}""")]
    public async Task A_stream_that_cannot_be_opened_is_a_request_error(string document, string expected) => Assert.Equal([expected], await AnswersAsync(document));

    [Fact]
    public async Task A_stream_that_breaks_ends_with_its_error() => Assert.Equal(
        ["""{"data":{"breaking":1}}""", """{"errors":[{"message":"Unexpected error; the server's log says more.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"""],
        await AnswersAsync("subscription { breaking }"));

    [Fact]
    public async Task Who_stops_reading_ends_the_events()
    {
        var engine = new GraphQLEngine(Create());
        await foreach (var response in engine.SubscribeAsync(Prepared(engine, "subscription { numbers(to: 1000000) { value } }", null), null, default))
        {
            response.Dispose();
            break;
        }

        Assert.Equal(["ended"], _log);
    }

    [Fact]
    public async Task A_query_is_answered_by_one_response() => Assert.Equal(["""{"data":{"a":1}}"""], await AnswersAsync("{ a }"));

    [Fact]
    public async Task A_subscription_is_refused_where_one_response_is_asked_for() => Assert.Equal(
        """{"errors":[{"message":"A subscription is answered by a stream of responses, which is not served here.","extensions":{"code":"SUBSCRIPTION_NOT_SUPPORTED"}}]}""",
        await Create().AskAsync("subscription { numbers(to: 1) { value } }"));

    private async Task<string[]> AnswersAsync(string document, string? variables = null)
    {
        var (engine, answers) = (new GraphQLEngine(Create()), new List<string>());
        await foreach (var response in engine.SubscribeAsync(Prepared(engine, document, variables), null, default))
        {
            answers.Add(Encoding.UTF8.GetString(response.Utf8Json.Span));
            response.Dispose();
        }

        return [.. answers];
    }

    private static PreparedRequest Prepared(GraphQLEngine engine, string document, string? variables) =>
        engine.Prepare(engine.Prepare(document), null, variables is null ? null : JsonElement.Parse(variables), null);

    private Schema Create() => new SchemaBuilder()
        .Add(
            new ObjectTypeBuilder<object?>("Query").Field("a", "Int", _ => 1),
            new ObjectTypeBuilder<object?>("Subscription")
                .Field("numbers", "Number!", number => number, field => field.Argument("to", "Int!").Subscribe(context => Numbers(context.Argument<int>("to"))))
                .Field("unopened", "Int", _ => 1, field => field.Subscribe(_ => throw new InvalidOperationException("secret")))
                .Field("breaking", "Int", number => number, field => field.Subscribe(_ => Breaking()))
                .Field("eventless", "Int", _ => 1),
            new ObjectTypeBuilder<object>("Number")
                .Field("value", "Int!", number => number)
                .Field("odd", "Int!", number => (int)number % 2 == 1 ? number : null)
                .FieldAsync("double", "Int!", async (number, _) =>
                {
                    await Task.Yield();
                    return (int)number * 2;
                }))
        .Build()
        .Require();

    private async IAsyncEnumerable<object?> Numbers(int to)
    {
        try
        {
            for (var number = 1; number <= to; number++)
            {
                await Task.Yield();
                yield return number;
            }
        }
        finally
        {
            _log.Add("ended");
        }
    }

    private static async IAsyncEnumerable<object?> Breaking()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("secret");
    }
}
