using System.Text.Json;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>What was read from HTTP: one request, several, or why there is none.</summary>
/// <param name="Parameters">The request, when it is one.</param>
/// <param name="Batch">A JSON array of requests, when there are several.</param>
/// <param name="Problem">What is wrong; null when something was read.</param>
internal readonly record struct ReadRequest(RequestParameters Parameters, JsonElement? Batch = null, HttpProblem? Problem = null)
{
    public static ReadRequest Refused(HttpProblem problem) => new(default, null, problem);
}
