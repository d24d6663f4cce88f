using ContentJourney.GraphQL.Response;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Writes why a request is not executed, as a GraphQL response. Nobody may keep it: the same request can be right a moment later.</summary>
internal static class ProblemWriter
{
    public static Task WriteAsync(HttpContext http, HttpProblem problem, ResponseFormat format, GraphQLStatusCodes codes)
    {
        http.Response.StatusCode = StatusCodeChoice.Of(problem, format, codes);
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.CacheControl = "no-store";
        if (problem.Header is var (name, value))
        {
            http.Response.Headers[name] = value;
        }

        return WriteBodyAsync(http, problem);
    }

    /// <summary>The response's body alone.</summary>
    public static GraphQLResponse ToResponse(HttpProblem problem) => GraphQLResponse.OfErrors([new GraphQLError(problem.Message) { Code = problem.Code }]);

    private static async Task WriteBodyAsync(HttpContext http, HttpProblem problem)
    {
        using var response = ToResponse(problem);
        http.Response.ContentLength = response.Utf8Json.Length;
        await http.Response.BodyWriter.WriteAsync(response.Utf8Json, http.RequestAborted).ConfigureAwait(false);
    }
}
