using System.Diagnostics;
using System.Globalization;
using ContentJourney.Publishing;
using ContentJourney.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Benchmarks;

/// <summary>Measures once, since it cannot be done a thousand times: from a SQLite file of 10,000 items to the site in memory, and what it weighs there.</summary>
internal static class StartUp
{
    private const int Items = 10_000;
    private const int Variants = 8;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("contentjourney-benchmark");
        try
        {
            await FillAsync(folder.FullName);
            await MeasureAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Makes an SQLite file of the sample site in a folder.</summary>
    public static async Task FillAsync(string folder)
    {
        await using var services = Services(folder);
        await services.GetRequiredService<StorageMigrator>().MigrateAsync(CancellationToken.None);
        var site = SampleSite.Of(Items, Variants);
        var change = new SiteChange { Settings = site.Settings, Personas = site.Personas, PhaseModels = site.PhaseModels, ContentTypes = site.ContentTypes, Items = site.Items };
        var watch = Stopwatch.StartNew();
        await services.GetRequiredService<ISiteStore>().WriteAsync(change, new Authorship("benchmark", new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)), CancellationToken.None);
        Say($"written in one transaction: {watch.Elapsed.TotalSeconds:0.00} s");
    }

    private static async Task MeasureAsync(string folder)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        await using var services = Services(folder);
        using var live = new LiveSite(services.GetRequiredService<ISiteStore>());
        await live.RefreshAsync(CancellationToken.None);
        Say($"opened and in memory: {watch.Elapsed.TotalSeconds:0.00} s for {live.Current!.Items.Count} items with {Variants} variants each");
        Say($"memory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576.0:0} MiB, texts not yet shaped");
    }

    private static ServiceProvider Services(string folder) =>
        new ServiceCollection().AddContentJourneyStorage(new StorageOptions { DataDirectory = folder }).BuildServiceProvider();

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
