using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Reads GraphQL requests from HTTP: the parameters of a GET, the JSON body of a POST.</summary>
internal static class RequestReader
{
    private static readonly HttpProblem _otherMethod = new(StatusCodes.Status405MethodNotAllowed, "GraphQL is asked by GET or POST.") { Header = ("Allow", "GET, HEAD, POST") };

    /// <summary>Whether the method may change nothing: a HEAD is a GET without the body.</summary>
    public static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>The bytes of a POST, or why the call is none of GraphQL; neither for a GET, which has said everything in its address.</summary>
    public static ValueTask<(RequestBody? Body, HttpProblem? Problem)> ReceiveAsync(HttpRequest http, ContentJourneyOptions options) =>
        IsReading(http.Method) ? default
        : HttpMethods.IsPost(http.Method) ? BodyReader.ReceiveAsync(http, options)
        : new((null, _otherMethod));

    /// <summary>The request, or why there is none.</summary>
    /// <param name="http">What came.</param>
    /// <param name="body">The bytes of a POST; null for a GET.</param>
    /// <param name="documentId">The document that the address names; null when the request names it.</param>
    /// <param name="options">The limits.</param>
    public static ReadRequest Read(HttpRequest http, RequestBody? body, string? documentId, ContentJourneyOptions options)
    {
        var read = body is null ? QueryStringReader.Read(http.Query, options) : BodyReader.Read(body, options);
        return documentId is null || read.Problem is not null ? read : Of(documentId, read);
    }

    private static ReadRequest Of(string documentId, ReadRequest read) =>
        read.Batch is not null || read.Parameters is not { Document: null, DocumentId: null }
            ? ReadRequest.Refused(HttpProblem.Malformed("The address names the document; send \"variables\", \"operationName\" and \"extensions\" alone."))
            : read with { Parameters = read.Parameters with { DocumentId = documentId } };
}
