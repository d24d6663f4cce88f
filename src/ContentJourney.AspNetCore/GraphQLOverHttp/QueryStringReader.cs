using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Reads the parameters of a GET. An empty optional parameter counts as absent.</summary>
internal static class QueryStringReader
{
    public static ReadRequest Read(IQueryCollection parameters, ContentJourneyOptions options)
    {
        var (query, documentId, operation) = (parameters["query"], parameters["documentId"], parameters["operationName"]);
        var (variables, extensions) = (parameters["variables"], parameters["extensions"]);
        if (query.Count > 1 || documentId.Count > 1 || operation.Count > 1 || variables.Count > 1 || extensions.Count > 1)
        {
            return ReadRequest.Refused(HttpProblem.Malformed("\"query\", \"documentId\", \"operationName\", \"variables\" and \"extensions\" are each given at most once."));
        }

        if (query is [{ } document] && document.Length > options.MaxQueryStringCharacters)
        {
            return ReadRequest.Refused(new HttpProblem(StatusCodes.Status414UriTooLong, $"A document in a GET has at most {options.MaxQueryStringCharacters} characters; send it by POST."));
        }

        var problem = ReadObject("variables", variables, out var given);
        var other = ReadObject("extensions", extensions, out var extra);
        return problem is null && other is null
            ? new ReadRequest(new RequestParameters(Text(query), Text(documentId), Text(operation), given, extra))
            : ReadRequest.Refused((problem ?? other)!);
    }

    private static string? Text(StringValues value) => value is [{ Length: > 0 } text] ? text : null;

    private static HttpProblem? ReadObject(string name, StringValues value, out JsonElement? element)
    {
        element = null;
        if (Text(value) is not { } json)
        {
            return null;
        }

        try
        {
            var root = JsonDocument.Parse(json, JsonParameters.Options).RootElement;
            element = root.ValueKind == JsonValueKind.Null ? null : root;
            return root.ValueKind is JsonValueKind.Object or JsonValueKind.Null ? null : HttpProblem.Malformed($"\"{name}\" is an object or null.");
        }
        catch (JsonException exception)
        {
            return HttpProblem.BadRequest($"The parameter \"{name}\" is not valid JSON: {exception.Message}");
        }
    }
}
