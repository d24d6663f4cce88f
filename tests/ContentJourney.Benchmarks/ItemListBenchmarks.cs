using BenchmarkDotNet.Attributes;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Benchmarks;

/// <summary>A page of the editors' content list over 10,000 items with 8 variants each.</summary>
[MemoryDiagnoser]
public class ItemListBenchmarks
{
    private static readonly DateTimeOffset _at = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PublishedSite _site = PublishedSite.Of(SampleSite.Snapshot(items: 10_000, variants: 8));
    private DeskUpdate _all = null!;
    private DeskUpdate _one = null!;
    private Desk _desk = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var items = _site.Items.Values.Select((item, index) => new DeskItem(item.Item, 1, new Authorship("eve", _at.AddMinutes(-index)), "eve", 1, new Authorship("eve", _at), [])).ToValueList();
        _all = new DeskUpdate(1, items, []);
        _one = new DeskUpdate(2, [items[17] with { Saved = new Authorship("eve", _at) }], []);
        _desk = Desk.Empty(_site).With(_all, _site);
    }

    [Benchmark(Baseline = true)]
    public int Plain() => Page(_desk, ItemFilter.All);

    [Benchmark]
    public int ThreeFilters() => Page(_desk, new() { Persona = "persona-2", Phase = "desire", Topic = "topic-2" });

    [Benchmark]
    public int Search() => Page(_desk, new() { Search = "morgen übung teil" });

    [Benchmark]
    public int SearchInVain() => Page(_desk, new() { Search = "zebra" });

    [Benchmark]
    public int PlainAfterOneSave() => Page(_desk.With(_one, _site), ItemFilter.All);

    private static int Page(Desk desk, ItemFilter filter) => ItemList.Page(desk, filter, ItemSort.Newest, 1, _at).Total;
}
