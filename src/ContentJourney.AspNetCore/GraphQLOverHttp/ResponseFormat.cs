using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Which of the two media types of GraphQL over HTTP a client wants.</summary>
internal sealed record ResponseFormat(string MediaType, bool IsGraphQLResponse)
{
    private static readonly HeaderCache<ResponseFormat?> _chosen = new(AcceptHeader.Choose);

    public static ResponseFormat GraphQL { get; } = new("application/graphql-response+json", true);

    public static ResponseFormat Json { get; } = new("application/json", false);

    /// <summary>Gets the header value with the character set.</summary>
    public string ContentType { get; } = MediaType + "; charset=utf-8";

    /// <summary>The best that is accepted; null when neither is. A client that says nothing gets plain JSON, as clients of old expect.</summary>
    public static ResponseFormat? Choose(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        return accept.Count == 0 ? Json : _chosen.Read(accept.ToString());
    }
}
