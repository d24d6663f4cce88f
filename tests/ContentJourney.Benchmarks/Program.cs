using BenchmarkDotNet.Running;
using ContentJourney.Benchmarks;

switch (args)
{
    case ["serve", var url]:
        await LoadServer.RunAsync(url);
        break;
    case ["startup"]:
        await StartUp.RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SelectionBenchmarks).Assembly).Run(args);
        break;
}
