using ContentJourney.GraphQL.Response;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Chooses the status code of an answer.</summary>
internal static class StatusCodeChoice
{
    private const int PartialSuccess = 294;
    private const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>That of a request that reached the engine.</summary>
    public static int Of(GraphQLResponse response, ResponseFormat format, GraphQLStatusCodes codes) =>
        !format.IsGraphQLResponse ? StatusCodes.Status200OK
        : response.HasData ? response.Errors.Count > 0 && codes == GraphQLStatusCodes.Draft ? PartialSuccess : StatusCodes.Status200OK
        : codes == GraphQLStatusCodes.Draft && response.Errors[0].Code != ParseFailed ? StatusCodes.Status422UnprocessableEntity
        : StatusCodes.Status400BadRequest;

    /// <summary>That of a request that did not.</summary>
    public static int Of(HttpProblem problem, ResponseFormat format, GraphQLStatusCodes codes) =>
        !format.IsGraphQLResponse ? problem.JsonStatus
        : codes == GraphQLStatusCodes.Draft ? problem.DraftStatus
        : problem.Status;
}
