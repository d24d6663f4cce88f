using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Which of the two media types of GraphQL over HTTP a client wants.</summary>
internal sealed record ResponseFormat(string MediaType, bool IsGraphQLResponse)
{
    private static readonly ResponseFormat _graphQL = new("application/graphql-response+json", true);
    private static readonly ResponseFormat _json = new("application/json", false);

    /// <summary>Gets the header value with the character set.</summary>
    public string ContentType { get; } = MediaType + "; charset=utf-8";

    /// <summary>The best that is accepted; null when neither is. A client that says nothing gets plain JSON, as clients of old expect.</summary>
    public static ResponseFormat? Choose(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            return _json;
        }

        var ordered = accepted.Where(type => type.Quality is not 0).OrderByDescending(type => type.Quality ?? 1).ThenBy(type => type.MatchesAllTypes || type.MatchesAllSubTypes);
        return ordered.Select(Match).FirstOrDefault(format => format is not null);
    }

    /// <summary>The status code of a response: an executable request is 200, with or without errors in its data.</summary>
    public int StatusOf(bool hasData) => hasData || !IsGraphQLResponse ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    private static ResponseFormat? Match(MediaTypeHeaderValue type) =>
        type.MediaType.Equals(_graphQL.MediaType, StringComparison.OrdinalIgnoreCase) ? _graphQL
        : type.MediaType.Equals(_json.MediaType, StringComparison.OrdinalIgnoreCase) || type.MatchesAllTypes || type.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? _json
        : null;
}
