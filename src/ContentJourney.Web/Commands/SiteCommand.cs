using System.CommandLine;
using ContentJourney.Storage;
using ContentJourney.Web.Hosting;

namespace ContentJourney.Web.Commands;

/// <summary>Runs a command that works on the stored site, with the schema brought up to date first.</summary>
internal static class SiteCommand
{
    /// <summary>A command with its arguments and options.</summary>
    public static Command Create(string name, string description, SettingsOptions settings, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> work, params Symbol[] symbols)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            Add(command, symbol);
        }

        command.SetAction((parsed, cancellation) => RunAsync(settings, parsed, services => work(services, parsed, cancellation), cancellation));
        return command;
    }

    public static async Task<int> RunAsync(SettingsOptions options, ParseResult parsed, Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        var read = options.Read(parsed);
        if (!read.TryGet(out var settings))
        {
            return Failures.Report(read.Problems);
        }

        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSite(settings).BuildServiceProvider();
        await services.GetRequiredService<StorageMigrator>().MigrateAsync(cancellation);
        return await work(services);
    }

    private static void Add(Command command, Symbol symbol)
    {
        if (symbol is Argument argument)
        {
            command.Arguments.Add(argument);
        }
        else
        {
            command.Options.Add((Option)symbol);
        }
    }
}
