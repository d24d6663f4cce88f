using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace ContentJourney.Browser.Tests;

/// <summary>The stand-alone host as a user starts it, with the demo site in a folder of its own.</summary>
internal sealed class Host : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly DirectoryInfo _data;

    private Host(Process process, string address, DirectoryInfo data)
    {
        _process = process;
        _data = data;
        Address = address;
    }

    public string Address { get; }

    public static async Task<Host> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("contentjourney-browser-");
        var address = $"http://127.0.0.1:{FreePort()}";
        var process = Process.Start(new ProcessStartInfo("dotnet", [Executable(), "--data", data.FullName, "--recipe", "morgenroutine", "--urls", address]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var host = new Host(process, address, data);
        await host.UntilReadyAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    // Its own output folder, not the copy beside the tests: there the styles of the theme are found as in a real start.
    private static string Executable([CallerFilePath] string here = "")
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var source = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "ContentJourney.Web");
        return Path.GetFullPath(Path.Combine(source, "bin", output.Parent!.Name, output.Name, "ContentJourney.Web.dll"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); !await IsReadyAsync(client); await Task.Delay(50))
        {
            Assert.False(_process.HasExited || waited.Elapsed > _patience, "The host did not come up.");
        }
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri($"{Address}/health/ready"));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
