using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentJourney.Browser.Tests;

/// <summary>The stand-alone host as a user starts it, with the demo site in a folder of its own.</summary>
internal sealed partial class Host : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly DirectoryInfo _data;
    private readonly StringBuilder _output = new();

    private Host(Process process, DirectoryInfo data)
    {
        _process = process;
        _data = data;
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
    }

    public string Address { get; private set; } = "";

    /// <summary>Gets what the host has said so far.</summary>
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

    public static async Task<Host> StartAsync(params (string Name, string Value)[] environment)
    {
        var data = Directory.CreateTempSubdirectory("contentjourney-browser-");
        var host = new Host(Launch(environment, "--data", data.FullName, "--recipe", "morgenroutine", "--urls", "http://127.0.0.1:0"), data);
        for (var waited = Stopwatch.StartNew(); !host.Output.Contains("Ctrl+C", StringComparison.Ordinal); await Task.Delay(50))
        {
            Assert.False(host._process.HasExited || waited.Elapsed > _patience, $"The host did not come up:\n{host.Output}");
        }

        host.Address = Local().Match(host.Output).Value;
        return host;
    }

    /// <summary>Runs a command on the host's data, and gives what it prints.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Launch([], [.. arguments, "--data", _data.FullName]);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
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

    private static Process Launch((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Executable(), .. arguments]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    // Its own output folder, not the copy beside the tests: there the styles of the pages are found as in a real start.
    private static string Executable([CallerFilePath] string here = "")
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var source = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "ContentJourney.Web");
        return Path.GetFullPath(Path.Combine(source, "bin", output.Parent!.Name, output.Name, "ContentJourney.Web.dll"));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Local();

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
