using System.Diagnostics;
using ContentJourney.GraphQL.Execution.Requests;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>What only shows while an operation runs ends it, while somebody else is served.</summary>
[Collection(Alone.Name)]
public class HostileExecutionTests
{
    private const int Tries = 10;

    private static readonly TimeSpan _most = TimeSpan.FromMilliseconds(100);

    [Fact]
    public Task An_answer_that_becomes_too_long_is_ended_at_once_and_disturbs_nobody() => EndedAsync(
        new EngineOptions { MaxResponseBytes = 1_000_000 },
        "LIMIT_RESPONSE",
        "The response has more than 1000000 bytes. Ask for less at a time.");

    [Fact]
    public Task An_operation_that_takes_too_long_is_ended_at_once_and_disturbs_nobody() => EndedAsync(
        new EngineOptions { Timeout = TimeSpan.FromMilliseconds(60), MaxResponseBytes = int.MaxValue },
        "LIMIT_TIME",
        "The operation took longer than 0.06 s and was ended. Ask for less at a time.");

    private static async Task EndedAsync(EngineOptions engine, string code, string message)
    {
        await using var host = await ConfiguredHost.StartAsync(DeliveryHost.Options with { Engine = engine });
        await WarmUpAsync(host);
        await using var bystander = new Bystander(host.Client.BaseAddress!);
        await bystander.AnsweredAsync();
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Tries && (attempt < 3 || best > _most); attempt++)
        {
            var watch = Stopwatch.StartNew();
            using var response = await host.PostAsync(new { query = Query() }, GraphQLClient.GraphQLResponse);
            best = watch.Elapsed < best ? watch.Elapsed : best;
            Assert.Equal((code, message), (await response.CodeAsync(), await response.MessageAsync()));
            Assert.Equal("null", (await response.JsonAsync()).GetProperty("data").GetRawText());
        }

        await bystander.AnsweredAsync();
        await bystander.StopAsync();
        Assert.InRange(best, TimeSpan.Zero, _most);
        Assert.InRange(bystander.Slowest, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    // What runs for the first time is compiled first, which may take longer than the operation may.
    private static async Task WarmUpAsync(DeliveryHost host)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            using var response = await host.PostAsync(Bystander.Request);
        }
    }

    // All articles, each ninety-nine times.
    private static string Query() =>
        $"{{ contents(context: {{ channel: \"desktop\" }}, first: 100) {{ nodes {{ {string.Concat(Enumerable.Range(0, 99).Select(index => $"a{index}: body {{ value }} "))} }} }} }}";
}
