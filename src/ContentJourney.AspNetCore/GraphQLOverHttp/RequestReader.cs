using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Reads GraphQL requests from HTTP: parameters of a GET, the JSON body of a POST.</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions _json = new() { MaxDepth = 64 };

    /// <summary>Whether the method may change nothing: a HEAD is a GET without the body.</summary>
    public static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>The request, or why there is none.</summary>
    public static async ValueTask<(GraphQLRequest? Request, HttpProblem? Problem)> ReadAsync(HttpRequest http, ContentJourneyOptions options)
    {
        return IsReading(http.Method) ? FromQueryString(http, options)
            : !HttpMethods.IsPost(http.Method) ? Refused(StatusCodes.Status405MethodNotAllowed, "GraphQL is asked by GET or POST.")
            : !IsJson(http.ContentType) ? Refused(StatusCodes.Status415UnsupportedMediaType, "The body of a GraphQL request is JSON in UTF-8: Content-Type: application/json.")
            : http.ContentLength > options.MaxRequestBytes ? TooLarge(options)
            : await FromBodyAsync(http, options).ConfigureAwait(false);
    }

    private static async ValueTask<(GraphQLRequest? Request, HttpProblem? Problem)> FromBodyAsync(HttpRequest http, ContentJourneyOptions options)
    {
        var body = await BoundedBody.ReadAsync(http, options.MaxRequestBytes).ConfigureAwait(false);
        if (body is not { } bytes)
        {
            return TooLarge(options);
        }

        try
        {
            // Not disposed: variables point into it, and what it rents goes back with it to the garbage collector.
            return FromJson(JsonDocument.Parse(bytes, _json).RootElement);
        }
        catch (JsonException exception)
        {
            return BadRequest($"The body is not valid JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            // What is left to go wrong: a text whose bytes or escapes are no characters.
            return BadRequest("\"query\" and \"operationName\" are texts in UTF-8.");
        }
    }

    private static (GraphQLRequest? Request, HttpProblem? Problem) FromQueryString(HttpRequest http, ContentJourneyOptions options)
    {
        var (query, operation, variables) = (http.Query["query"], http.Query["operationName"], http.Query["variables"]);
        if (query is not [{ } document] || operation.Count > 1 || variables.Count > 1)
        {
            return BadRequest("A GET needs the parameter \"query\" once, and \"operationName\" and \"variables\" at most once.");
        }

        if (document.Length > options.MaxQueryStringCharacters)
        {
            return Refused(StatusCodes.Status414UriTooLong, $"A document in a GET has at most {options.MaxQueryStringCharacters} characters; send it by POST.");
        }

        try
        {
            var given = variables is [{ Length: > 0 } json] ? JsonDocument.Parse(json, _json).RootElement : default(JsonElement?);
            return Checked(document, operation is [{ Length: > 0 } name] ? name : null, given);
        }
        catch (JsonException exception)
        {
            return BadRequest($"The parameter \"variables\" is not valid JSON: {exception.Message}");
        }
    }

    private static (GraphQLRequest? Request, HttpProblem? Problem) FromJson(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return BadRequest("The body is one JSON object; batches are not taken.");
        }

        return !body.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String ? BadRequest("\"query\" is a text: the GraphQL document.")
            : !IsAbsentOr(body, "operationName", JsonValueKind.String, out var operation) ? BadRequest("\"operationName\" is a text or null.")
            : !IsAbsentOr(body, "variables", JsonValueKind.Object, out var variables) ? BadRequest("\"variables\" is an object or null.")
            : !IsAbsentOr(body, "extensions", JsonValueKind.Object, out var extensions) ? BadRequest("\"extensions\" is an object or null.")
            : (new GraphQLRequest(query.GetString()!, operation?.GetString(), variables, extensions), null);
    }

    private static (GraphQLRequest? Request, HttpProblem? Problem) Checked(string document, string? operation, JsonElement? variables) =>
        variables is { ValueKind: not JsonValueKind.Object and not JsonValueKind.Null }
            ? BadRequest("\"variables\" is an object or null.")
            : (new GraphQLRequest(document, operation, variables), null);

    private static bool IsAbsentOr(JsonElement body, string name, JsonValueKind kind, out JsonElement? value)
    {
        value = body.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
        return value is null || value.Value.ValueKind == kind;
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static (GraphQLRequest? Request, HttpProblem? Problem) TooLarge(ContentJourneyOptions options) =>
        Refused(StatusCodes.Status413PayloadTooLarge, $"A request has at most {options.MaxRequestBytes} bytes.");

    private static (GraphQLRequest? Request, HttpProblem? Problem) BadRequest(string message) => Refused(StatusCodes.Status400BadRequest, message);

    private static (GraphQLRequest? Request, HttpProblem? Problem) Refused(int status, string message) => (null, new HttpProblem(status, message));
}
