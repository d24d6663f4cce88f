using System.Text;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution;

public class ConcurrencyTests
{
    private readonly List<string> _log = [];
    private int _running;
    private int _most;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(100, 6)]
    public async Task So_many_resolvers_run_at_a_time_as_the_host_allows(int allowed, int expected)
    {
        await AnswerAsync("{ a: slow b: slow c: slow d: slow e: slow f: slow }", allowed);

        Assert.Equal(expected, _most);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Fields_of_a_mutation_wait_for_all_that_was_asked_of_the_one_before(int allowed)
    {
        var answer = await AnswerAsync("mutation { a: add(name: \"a\") { slow deep: below { slow } } b: add(name: \"b\") { slow } }", allowed);

        Assert.Equal("""{"data":{"a":{"slow":"a","deep":{"slow":"a.below"}},"b":{"slow":"b"}}}""", answer);
        Assert.Equal("add a", _log[0]);
        Assert.Equal(["slow a", "slow a.below"], _log[1..3].Order());
        Assert.Equal(["add b", "slow b"], _log[3..]);
    }

    [Fact]
    public async Task A_mutation_stops_at_a_field_that_takes_the_data_along()
    {
        var answer = await AnswerAsync("mutation { a: add(name: \"a\") { never } b: add(name: \"b\") { slow } }", 1);

        Assert.Equal("""{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Added.never.","locations":[{"line":1,"column":32}],"path":["a","never"]}]}""", answer);
        Assert.Equal(["add a"], _log);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_ended_even_if_its_resolver_does_not_heed_it()
    {
        var answer = await AnswerAsync("{ forever }", 1, TimeSpan.FromMilliseconds(50));

        Assert.Equal("""{"data":null,"errors":[{"message":"The operation took longer than 0.05 s and was ended. Ask for less at a time.","extensions":{"code":"LIMIT_TIME"}}]}""", answer);
    }

    [Fact]
    public async Task An_operation_of_many_fields_is_ended_between_them()
    {
        var schema = new SchemaBuilder()
            .Add(new ObjectTypeBuilder<object?>("Query").Field("busy", "[Int!]!", _ => Enumerable.Range(0, 1).Select(_ => Busy())).Field("more", "Query!", _ => new object()))
            .Build()
            .Require();
        var engine = new GraphQLEngine(schema, new EngineOptions { Timeout = TimeSpan.FromMilliseconds(40) });
        using var response = await engine.ExecuteAsync(new GraphQLRequest("{ a: busy b: busy c: busy d: busy e: busy f: busy g: busy h: busy i: busy j: busy }"), null, default);

        Assert.Equal("LIMIT_TIME", Assert.Single(response.Errors).Code);
        Assert.InRange(_most, 1, 8);

        int Busy()
        {
            Thread.Sleep(15);
            return _most++;
        }
    }

    [Fact]
    public async Task A_response_that_becomes_too_long_is_ended()
    {
        var options = new EngineOptions { MaxResponseBytes = 1_000 };
        using var response = await new GraphQLEngine(Create(), options).ExecuteAsync(new GraphQLRequest("{ a: long b: long c: long }"), null, default);
        using var shorter = await new GraphQLEngine(Create(), options).ExecuteAsync(new GraphQLRequest("{ a: long b: long }"), null, default);

        Assert.Equal("""{"data":null,"errors":[{"message":"The response has more than 1000 bytes. Ask for less at a time.","extensions":{"code":"LIMIT_RESPONSE"}}]}""", Encoding.UTF8.GetString(response.Utf8Json.Span));
        Assert.Empty(shorter.Errors);
    }

    [Theory]
    [InlineData("{ forever }")]
    [InlineData("{ slow forever }")]
    public async Task Nobody_waits_for_an_operation_whose_client_has_gone(string document)
    {
        using var gone = new CancellationTokenSource();
        var answering = new GraphQLEngine(Create()).ExecuteAsync(new GraphQLRequest(document), null, gone.Token).AsTask();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answering);
    }

    [Fact]
    public async Task A_resolver_that_heeds_the_end_after_a_while_is_no_failure()
    {
        var told = new List<Exception>();
        var schema = new SchemaBuilder()
            .Add(new ObjectTypeBuilder<object?>("Query").FieldAsync("slow", "Int", async (_, context) =>
            {
                await Task.Delay(1);
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return 1;
            }))
            .Build()
            .Require();
        var engine = new GraphQLEngine(schema, new EngineOptions { Timeout = TimeSpan.FromMilliseconds(60), OnException = told.Add });
        using var response = await engine.ExecuteAsync(new GraphQLRequest("{ slow }"), null, default);

        Assert.Equal("LIMIT_TIME", Assert.Single(response.Errors).Code);
        Assert.Empty(told);
    }

    [Fact]
    public async Task Values_that_come_later_count_towards_the_length_of_a_response()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 20).Select(index => $"f{index}: late"));
        using var response = await new GraphQLEngine(Create(), new EngineOptions { MaxResponseBytes = 2_000 }).ExecuteAsync(new GraphQLRequest($"{{ {fields} }}"), null, default);

        Assert.Equal("LIMIT_RESPONSE", Assert.Single(response.Errors).Code);
    }

    [Fact]
    public async Task Resolvers_learn_that_the_time_is_up()
    {
        await AnswerAsync("{ heeding }", 1, TimeSpan.FromMilliseconds(30));
        for (var tries = 0; _log.Count == 0 && tries < 200; tries++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(["ended"], _log);
    }

    private async Task<string> AnswerAsync(string document, int allowed, TimeSpan? timeout = null)
    {
        var options = new EngineOptions { MaxConcurrentFields = allowed, Timeout = timeout ?? TimeSpan.FromSeconds(30) };
        using var response = await new GraphQLEngine(Create(), options).ExecuteAsync(new GraphQLRequest(document), null, default);
        return Encoding.UTF8.GetString(response.Utf8Json.Span);
    }

    private Schema Create() => new SchemaBuilder()
        .Add(
            new ObjectTypeBuilder<object?>("Query")
                .FieldAsync("late", "Int", (_, _) => ValueTask.FromResult(1))
                .Field("long", "String", _ => new string('x', 600))
                .FieldAsync("slow", "String", (_, context) => SlowAsync("query"))
                .FieldAsync("forever", "Int", async (_, _) =>
                {
                    await new TaskCompletionSource().Task;
                    return 1;
                })
                .FieldAsync("heeding", "Int", async (_, context) =>
                {
                    try
                    {
                        await Task.Delay(Timeout.Infinite, context.CancellationToken);
                    }
                    finally
                    {
                        _log.Add("ended");
                    }

                    return 1;
                }),
            new ObjectTypeBuilder<object?>("Mutation").Field("add", "Added!", (_, context) => Add(context.Argument<string>("name")!), field => field.Argument("name", "String!")),
            new ObjectTypeBuilder<Added>("Added")
                .FieldAsync("slow", "String!", (added, _) => SlowAsync(added.Name))
                .FieldAsync("never", "String!", (_, _) => ValueTask.FromResult<string?>(null))
                .Field("below", "Added!", added => new Added(added.Name + ".below")))
        .Build()
        .Require();

    private Added Add(string name)
    {
        _log.Add($"add {name}");
        return new Added(name);
    }

    private async ValueTask<string> SlowAsync(string name)
    {
        _most = Math.Max(_most, Interlocked.Increment(ref _running));
        await Task.Delay(20);
        Interlocked.Decrement(ref _running);
        lock (_log)
        {
            _log.Add($"slow {name}");
        }

        return name;
    }

    private sealed record Added(string Name);
}
