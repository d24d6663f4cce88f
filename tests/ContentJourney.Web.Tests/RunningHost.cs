using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace ContentJourney.Web.Tests;

/// <summary>A serving host on a free port.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RunningHost(Process process, string address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = new Uri(address) };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

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
        var address = $"http://127.0.0.1:{FreePort()}";
        var host = new RunningHost(Executable.Start(environment, ["--urls", address, .. arguments]), address);
        await host.UntilAsync(async () => (await host.Client.GetAsync("/health/live")).IsSuccessStatusCode);
        return host;
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = key is null ? null : new("Bearer", key);
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Waits until something holds; a host that is not there yet refuses connections.</summary>
    public async Task UntilAsync(Func<Task<bool>> holds)
    {
        var until = Stopwatch.StartNew();
        while (!await TryAsync(holds))
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

    private static async Task<bool> TryAsync(Func<Task<bool>> holds)
    {
        try
        {
            return await holds();
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
