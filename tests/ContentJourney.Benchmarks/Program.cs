using System.Globalization;
using BenchmarkDotNet.Running;
using ContentJourney.Benchmarks;

switch (args)
{
    case ["serve", var url, var cacheBytes]:
        await LoadServer.RunAsync(url, long.Parse(cacheBytes, CultureInfo.InvariantCulture));
        break;
    case ["prepare", var url, var folder]:
        await LoadRequests.PrepareAsync(url, folder);
        break;
    case ["raw", var url, var folder]:
        await RawServer.RunAsync(url, folder);
        break;
    case ["fill", var folder]:
        await StartUp.FillAsync(folder);
        break;
    case ["startup"]:
        await StartUp.RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SelectionBenchmarks).Assembly).Run(args);
        break;
}
