using System.Text.Json;
using ContentJourney.Access;
using ContentJourney.Delivery;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Publishing;
using ContentJourney.Shaping;

namespace ContentJourney.Fuzz;

/// <summary>The demo site behind the engine, without a host.</summary>
internal sealed class DemoDelivery
{
    private static readonly DateTimeOffset _now = new(2026, 11, 15, 8, 0, 0, TimeSpan.Zero);

    private readonly DeliveryRequest _state;
    private readonly GraphQLEngine _engine;

    public DemoDelivery(SiteContents contents)
    {
        var site = PublishedSite.Of(SnapshotOf(contents));
        _engine = new GraphQLEngine(DeliverySchema.For(site.Definitions.ContentTypes));
        _state = new DeliveryRequest(site, new Deliverer(new TextFitter(new TextShaper())), _now, new HashSet<Scope> { Scope.Preview, Scope.Insights });
    }

    public static SiteSnapshot SnapshotOf(SiteContents contents) => new(
        1,
        contents.Site with { Drafts = [] },
        contents.Site.Items.ToDictionary(item => item.Key, _ => _now.AddDays(-1), StringComparer.Ordinal),
        new HashSet<string>());

    public async Task<ReadOnlyMemory<byte>> AskAsync(string document, JsonElement? variables)
    {
        using var response = await _engine.ExecuteAsync(new GraphQLRequest(document, null, variables, JsonElement.Parse("""{"cost":true}""")), _state, CancellationToken.None);
        return response.Utf8Json.ToArray();
    }
}
