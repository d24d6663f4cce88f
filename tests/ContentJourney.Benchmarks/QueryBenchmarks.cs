using BenchmarkDotNet.Attributes;
using ContentJourney.Access;
using ContentJourney.Delivery;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Publishing;
using ContentJourney.Shaping;

namespace ContentJourney.Benchmarks;

/// <summary>A query from its text to its JSON, without HTTP, over 10,000 items.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private readonly PublishedSite _site = PublishedSite.Of(SampleSite.Snapshot(items: 10_000, variants: 8));
    private readonly Deliverer _deliverer = new(new TextFitter(new TextShaper()));
    private GraphQLEngine _engine = null!;

    [Params(Queries.Compact, Queries.Rich, Queries.List)]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _engine = new GraphQLEngine(DeliverySchema.For(_site.Definitions.ContentTypes));

    [Benchmark]
    public async Task<int> Answer()
    {
        var state = new DeliveryRequest(_site, _deliverer, new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), new HashSet<Scope>());
        using var response = await _engine.ExecuteAsync(new GraphQLRequest(Query), state, CancellationToken.None);
        return response.Errors.Count == 0 ? response.Utf8Json.Length : throw new InvalidOperationException(response.Errors[0].Message);
    }
}
