using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Delivery;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Publishing;
using Microsoft.Extensions.Logging;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Gives the engine for a site: a new one only when its content types, and so the schema, have changed.</summary>
internal sealed partial class DeliveryEngines(ContentJourneyOptions options, ILogger<DeliveryEngines> logger)
{
    private volatile Built? _built;

    public GraphQLEngine For(PublishedSite site)
    {
        var types = site.Definitions.ContentTypes;
        var built = _built;
        if (built is null || !built.Types.Equals(types))
        {
            _built = built = new Built(types, new GraphQLEngine(DeliverySchema.For(types), options.Engine with { OnException = ResolverFailed }));
        }

        return built.Engine;
    }

    [LoggerMessage(LogLevel.Error, "A field of the delivery API failed.")]
    private partial void ResolverFailed(Exception exception);

    private sealed record Built(ValueList<ContentType> Types, GraphQLEngine Engine);
}
