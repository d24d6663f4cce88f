using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentJourney.Web.Tests;

/// <summary>A serving host on a port that the system gave it, which its greeting tells.</summary>
internal sealed partial class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RunningHost(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; } = new();

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public static Task<RunningHost> StartAsync(params string[] arguments) => StartAsync([], arguments);

    public static async Task<RunningHost> StartAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        var host = new RunningHost(Executable.Start(environment, ["--urls", "http://127.0.0.1:0", .. arguments]));
        await host.UntilAsync(() => Task.FromResult(host.Output.Contains("Ctrl+C", StringComparison.Ordinal)));
        host.Client.BaseAddress = new Uri(Address().Match(host.Output).Value);
        return host;
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = key is null ? null : new("Bearer", key);
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Waits until something holds.</summary>
    public async Task UntilAsync(Func<Task<bool>> holds)
    {
        var until = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.False(_process.HasExited || until.Elapsed > _patience, $"It did not come about. The host said:\n{Output}");
            await Task.Delay(20);
        }
    }

    /// <summary>Asks the process to end, as a service manager does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(_patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Client.Dispose();
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
