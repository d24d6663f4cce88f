using System.CommandLine;
using ContentJourney.AspNetCore;
using ContentJourney.Publishing;
using ContentJourney.Web.Hosting;
using Spectre.Console;

namespace ContentJourney.Web.Commands;

/// <summary>Serves the site.</summary>
internal static class ServeCommand
{
    public static Command Create(SettingsOptions settings)
    {
        var command = new Command("serve", "Serve the site (what happens without a command).");
        command.SetAction((parsed, cancellation) => RunAsync(settings, parsed, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(SettingsOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var read = options.Read(parsed);
        if (!read.TryGet(out var settings))
        {
            return Failures.Report(read.Problems);
        }

        await using var app = WebHost.Build(settings, configuration => options.Configure(configuration, parsed));
        var started = await SiteStart.RunAsync(app.Services, settings, cancellation);
        if (!started.TryGet(out var report))
        {
            return Failures.Report(started.Problems);
        }

        var prepared = await app.Services.PrepareContentJourneyAsync(cancellation);
        if (prepared.Problems.Count > 0)
        {
            return Failures.Report(prepared.Problems);
        }

        await app.StartAsync(cancellation);
        Greeting.Write(Terminal(), app.Services.GetRequiredService<LiveSite>().Current, app.Urls.First(), settings.Storage, report.Administrator);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    // Into a file or a service's log go words alone.
    private static IAnsiConsole Terminal() => AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
}
