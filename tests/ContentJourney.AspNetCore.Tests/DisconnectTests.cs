using System.Net.Sockets;
using System.Text;
using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Shaping;
using ContentJourney.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.Tests;

public class DisconnectTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_client_that_goes_away_ends_the_execution()
    {
        using var shaper = new WaitingShaper();
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await ConfiguredHost.StartAsync(
            new ContentJourneyOptions(),
            builder => builder.Services.AddSingleton<ITextShaper>(shaper),
            app => app.Use(async (http, next) =>
            {
                http.RequestAborted.Register(aborted.SetResult);
                ended.SetResult(await Record.ExceptionAsync(() => next(http)));
            }));

        var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port);
        await client.GetStream().WriteAsync(Request("{ a: content(key: \"morgenritual\", context: { channel: \"desktop\" }) { headline { value } body { value } } b: content(key: \"start\", context: { channel: \"desktop\" }) { headline { value } body { value } } }"));
        await shaper.Started.WaitAsync(_patience);
        client.Dispose();
        await aborted.Task.WaitAsync(_patience);
        shaper.GoOn();

        Assert.IsAssignableFrom<OperationCanceledException>(await ended.Task.WaitAsync(_patience));
        Assert.Equal(1, shaper.Calls);
    }

    private static byte[] Request(string query)
    {
        var body = System.Text.Json.JsonSerializer.Serialize(new { query });
        return Encoding.UTF8.GetBytes($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    /// <summary>Shapes texts when it is told to.</summary>
    private sealed class WaitingShaper : ITextShaper, IDisposable
    {
        private readonly TextShaper _inner = new();
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _goOn = new();
        private int _calls;

        public Task Started => _started.Task;

        public int Calls => _calls;

        public void GoOn() => _goOn.Set();

        public RichText Read(string source, TextSyntax syntax) => _inner.Read(source, syntax);

        public string Write(RichText text, TextForm form, Locale locale)
        {
            Wait();
            return _inner.Write(text, form, locale);
        }

        public string WriteLine(RichText text, TextForm form, Locale locale)
        {
            Wait();
            return _inner.WriteLine(text, form, locale);
        }

        public void Dispose() => _goOn.Dispose();

        private void Wait()
        {
            Interlocked.Increment(ref _calls);
            _started.TrySetResult();
            Assert.True(_goOn.Wait(_patience));
        }
    }
}
