using System.CommandLine;
using ContentJourney.Storage;
using ContentJourney.Web.Hosting;

namespace ContentJourney.Web.Commands;

/// <summary>Runs a command that works on the stored site, with the schema brought up to date first.</summary>
internal static class SiteCommand
{
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
}
