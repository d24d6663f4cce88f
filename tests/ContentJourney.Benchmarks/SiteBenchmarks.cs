using BenchmarkDotNet.Attributes;
using ContentJourney.Publishing;

namespace ContentJourney.Benchmarks;

/// <summary>Building the published site of 10,000 items with 8 variants each, whole and after one publish.</summary>
[MemoryDiagnoser]
public class SiteBenchmarks
{
    private readonly SiteSnapshot _snapshot = SampleSite.Snapshot(items: 10_000, variants: 8);
    private PublishedSite _site = null!;
    private SiteUpdate _update = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _site = PublishedSite.Of(_snapshot);
        var changed = _snapshot.Site.Items[17] with { Priority = 5 };
        _update = new SiteUpdate(2, new SiteChange { Items = [changed] }, new Dictionary<string, DateTimeOffset> { [changed.Key] = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero) }, new HashSet<string>());
    }

    [Benchmark]
    public int BuildWhole() => PublishedSite.Of(_snapshot).Items.Count;

    [Benchmark]
    public int PublishOne() => _site.With(_update).Items.Count;
}
