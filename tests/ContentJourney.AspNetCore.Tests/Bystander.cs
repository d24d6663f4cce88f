using System.Diagnostics;
using System.Text;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>A client that asks the same all the time, and wants the same answer each time.</summary>
internal sealed class Bystander : IAsyncDisposable
{
    /// <summary>What it asks.</summary>
    public const string Request = """{"query":"{ content(key: \"morgenritual\", context: { persona: \"technik-max\", channel: \"watch\" }) { glance { title } } }"}""";

    private readonly HttpClient _client;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _asking;
    private TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Bystander(Uri address)
    {
        _client = new HttpClient { BaseAddress = address };
        _asking = Task.Run(AskAsync);
    }

    /// <summary>The longest it had to wait.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>Waits until it has got another answer.</summary>
    public Task AnsweredAsync()
    {
        var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _answered, next);
        return Task.WhenAny(next.Task, _asking);
    }

    /// <summary>Stops asking, and fails if an answer was wrong.</summary>
    public async Task StopAsync()
    {
        await _end.CancelAsync();
        await _asking;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _end.Dispose();
        _client.Dispose();
    }

    private async Task AskAsync()
    {
        var right = await AskOnceAsync();
        Assert.Contains("\"glance\":{\"title\":", right, StringComparison.Ordinal);
        while (!_end.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal(right, await AskOnceAsync());
            Slowest = watch.Elapsed > Slowest ? watch.Elapsed : Slowest;
            Volatile.Read(ref _answered).TrySetResult();
            await Task.Delay(1);
        }
    }

    private async Task<string> AskOnceAsync()
    {
        using var content = new StringContent(Request, Encoding.UTF8, GraphQLClient.Json);
        using var response = await _client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
