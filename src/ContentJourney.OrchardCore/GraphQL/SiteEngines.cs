using ContentJourney.AspNetCore;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Delivery;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Publishing;
using Microsoft.Extensions.Logging;

namespace ContentJourney.OrchardCore.GraphQL;

/// <summary>Gives the engine for the site as it is: a new one only when its content types, and so the schema, have changed.</summary>
internal sealed partial class SiteEngines(LiveSite live, ContentJourneyOptions options, ILogger<SiteEngines> logger)
{
    private readonly Lock _making = new();
    private volatile SiteEngine? _made;

    /// <summary>Gets the engine; that of a site without content types while the site is empty.</summary>
    public SiteEngine Current => For(live.Current?.Definitions.ContentTypes ?? []);

    private SiteEngine For(ValueList<ContentType> types)
    {
        if (_made is { } made && made.Types.Equals(types))
        {
            return made;
        }

        lock (_making)
        {
            return _made is { } other && other.Types.Equals(types)
                ? other
                : _made = new SiteEngine(types, new GraphQLEngine(DeliverySchema.For(types), options.Engine with { OnException = ResolverFailed }), (_made?.Number ?? 0) + 1);
        }
    }

    [LoggerMessage(LogLevel.Error, "A field of the delivery API failed.")]
    private partial void ResolverFailed(Exception exception);
}
