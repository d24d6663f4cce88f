using BenchmarkDotNet.Attributes;
using ContentJourney.Content.Conditions;
using ContentJourney.Fitting;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Shaping;

namespace ContentJourney.Benchmarks;

/// <summary>From a context to every field of a delivery, for an item of 20 variants.</summary>
[MemoryDiagnoser]
public class SelectionBenchmarks
{
    private readonly PublishedSite _site = PublishedSite.Of(SampleSite.Snapshot(items: 1, variants: 20));
    private readonly Deliverer _warm = new(new TextFitter(new TextShaper()));
    private PublishedItem _item = null!;

    [Params("desktop", "mobile", "watch", "voice")]
    public string Channel { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _item = _site.Items[SampleSite.ItemKey(0)];

    /// <summary>Selection and fitting with texts that were shaped before: what a request pays.</summary>
    [Benchmark]
    public int SelectAndFit() => Read(_warm);

    /// <summary>The same with every text parsed, cut and written anew: what the first request after a publish pays.</summary>
    [Benchmark]
    public int SelectAndFitUnshaped() => Read(new Deliverer(new TextFitter(new TextShaper())));

    [Benchmark]
    public int Select() => Selector.Select(_item, Context())!.Variants.Count;

    private int Read(Deliverer deliverer)
    {
        var content = deliverer.Deliver(_item, Context())!;
        return content.Headline.Preferred.Length
            + (content.Summary?.Preferred.Length ?? 0)
            + (content.Body?.Preferred.Length ?? 0)
            + (content.Glance?.PlainTitle.Length ?? 0)
            + (content.Speech?.Ssml.Length ?? 0)
            + content.CallsToAction.Count;
    }

    private SiteContext Context() => _site.Resolve(new SelectionContext
    {
        Persona = SampleSite.PersonaKey(2),
        Phase = "desire",
        Channel = Channel,
        At = new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero),
        Attributes = new Dictionary<string, AttributeValue> { ["visits"] = new AttributeValue.Number(7) },
    }).Value;
}
