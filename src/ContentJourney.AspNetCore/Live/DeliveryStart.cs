using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Live;

/// <summary>Brings the live site up and reads what is to fit its schema.</summary>
internal sealed class DeliveryStart(LiveSite live, DeliveryEngines engines, RegisteredDocuments documents)
{
    public async Task<Outcome<int>> RunAsync(CancellationToken cancellation)
    {
        await live.RefreshAsync(cancellation).ConfigureAwait(false);
        return documents.Load(live.Current is { } site ? engines.For(site) : null);
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
