using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentJourney.OrchardCore.Tests.Hosts;

/// <summary>A host as a user starts it, on a port that the system gave it and its greeting tells.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private HostProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public string Address => Client.BaseAddress!.ToString().TrimEnd('/');

    /// <summary>Gets what it has said so far.</summary>
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

    public static async Task<HostProcess> StartAsync(string project, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Built(project), "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var host = new HostProcess(Process.Start(start)!);
        await host.UntilAsync(() => Task.FromResult(host.Output.Contains("Ctrl+C", StringComparison.Ordinal)));
        host.Client.BaseAddress = new Uri(HttpAddress().Match(host.Output).Value);
        return host;
    }

    /// <summary>The bytes of an answer as text.</summary>
    public async Task<string> AskAsync(string path, string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync(path, new { query, variables });
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Waits until something holds.</summary>
    public async Task UntilAsync(Func<Task<bool>> holds)
    {
        var until = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.False(_process.HasExited || until.Elapsed > _patience, $"It did not come about. The host said:\n{Output}");
            await Task.Delay(50);
        }
    }

    /// <summary>Ends it in an instant, as a power failure does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
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
    private static partial Regex HttpAddress();
}
