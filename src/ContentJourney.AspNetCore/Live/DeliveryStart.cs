using ContentJourney.AspNetCore.CrossOrigin;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Live;

/// <summary>Brings the live site up, reads what is to fit its schema and looks at the settings.</summary>
internal sealed class DeliveryStart(LiveSite live, DeliveryEngines engines, RegisteredDocuments documents, ContentJourneyOptions options)
{
    public async Task<Outcome<int>> RunAsync(CancellationToken cancellation)
    {
        await live.RefreshAsync(cancellation).ConfigureAwait(false);
        var loaded = documents.Load(live.Current is { } site ? engines.For(site) : null);
        var origins = CrossOriginCalls.Check(options.CrossOrigin).ToList();
        return origins.Count == 0 ? loaded : Outcome.Failed<int>(origins.Concat(loaded.Problems));
    }

    /// <summary>Says in the log what no longer fits a schema that was published meanwhile.</summary>
    public void Watch()
    {
        if (live.Current is { } site)
        {
            documents.Watch(engines.For(site));
        }
    }
}
