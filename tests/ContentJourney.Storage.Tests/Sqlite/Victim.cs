using System.Diagnostics;
using System.Globalization;

namespace ContentJourney.Storage.Tests.Sqlite;

/// <summary>A process that writes edits until SIGKILL ends it.</summary>
internal static class Victim
{
    /// <summary>Starts it, kills it once it has confirmed so much, and gives every line that got out.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string folder, int firstEdit, int endEdit, int killAfterLines, TimeSpan killDelay)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ContentJourney.Storage.Victim.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, folder, Text(firstEdit), Text(endEdit)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (lines.Count == killAfterLines)
            {
                await Task.Delay(killDelay);
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        return lines;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
