using ContentJourney.Delivery.Caching;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Response;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.ResponseCaching;

/// <summary>
/// Keeps responses by published version and the inputs that were used. They are found in two ways: by the very bytes of a call,
/// which need not even be parsed then, and by what the request comes to, so that contexts that differ only in what did not matter
/// share one response.
/// </summary>
internal sealed class ResponseCache(ContentJourneyOptions options)
{
    private volatile SiteResponses? _responses;

    /// <summary>Gets whether anything is kept.</summary>
    public bool IsOn => options.ResponseCacheBytes > 0;

    /// <summary>Gets about how many bytes are held.</summary>
    public long Weight => _responses?.Weight ?? 0;

    /// <summary>The response to a call that came before, byte for byte; null when none is kept or it may be another one by now.</summary>
    public KeptResponse? Find(PublishedSite site, UInt128? call, DateTimeOffset now) =>
        call is { } key ? Of(site).Find(key, now) : null;

    /// <summary>The response to a request that depends on the same as one that came before; from now on it is found by the call too.</summary>
    public KeptResponse? Find(PublishedSite site, PreparedRequest request, UInt128? call, DateTimeOffset now) =>
        IsOn && IsKept(request) ? Of(site).Find(request, call, now) : null;

    /// <summary>Keeps a response for all who ask for the same, unless it is for the caller alone or says that something went wrong.</summary>
    public void Keep(PublishedSite site, PreparedRequest request, UInt128? call, GraphQLResponse response, AnswerInputs inputs)
    {
        // One response that is a large part of all would push out too many others.
        if (IsOn && IsKept(request) && !inputs.IsPrivate && response is { HasData: true, Errors.Count: 0 } && response.Utf8Json.Length < options.ResponseCacheBytes / 16)
        {
            Of(site).Keep(request, call, response.Utf8Json.Span, inputs);
        }
    }

    private static bool IsKept(PreparedRequest request) => request is { Kind: GraphQL.Language.OperationType.Query, ReportsCost: false };

    // What is kept shows one published version, and goes with it.
    private SiteResponses Of(PublishedSite site)
    {
        var responses = _responses;
        return responses?.Site == site ? responses : _responses = new SiteResponses(site, options.ResponseCacheBytes);
    }
}
