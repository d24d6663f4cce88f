using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Reads the JSON body of a POST, within its limit.</summary>
internal static class BodyReader
{
    private static readonly HttpProblem _noJson = new(StatusCodes.Status415UnsupportedMediaType, "The body of a GraphQL request is JSON in UTF-8: Content-Type: application/json.");

    private static readonly HttpProblem _compressed = new(StatusCodes.Status415UnsupportedMediaType, "The body of a request is sent as it is, without Content-Encoding.") { Header = ("Accept-Encoding", "identity") };

    /// <summary>The bytes, or why they are not read.</summary>
    public static async ValueTask<(RequestBody? Body, HttpProblem? Problem)> ReceiveAsync(HttpRequest http, ContentJourneyOptions options) =>
        !JsonContentType.Is(http.ContentType) ? (null, _noJson)
        : IsCompressed(http.Headers.ContentEncoding) ? (null, _compressed)
        : http.ContentLength > options.MaxRequestBytes || await BoundedBody.ReadAsync(http, options.MaxRequestBytes).ConfigureAwait(false) is not { } body ? (null, TooLarge(options))
        : (body, null);

    /// <summary>What the bytes say.</summary>
    public static ReadRequest Read(RequestBody body, ContentJourneyOptions options)
    {
        try
        {
            var json = body.Parse();
            return json.ValueKind == JsonValueKind.Array ? Several(json, options) : JsonParameters.Read(json);
        }
        catch (JsonException exception)
        {
            return ReadRequest.Refused(HttpProblem.BadRequest($"The body is not valid JSON: {exception.Message}"));
        }
    }

    private static ReadRequest Several(JsonElement batch, ContentJourneyOptions options) =>
        options.MaxBatch == 0 ? Malformed("The body is one JSON object; batches are not taken, since MaxBatch is 0.")
        : batch.GetArrayLength() == 0 ? Malformed("A batch has at least one request.")
        : batch.GetArrayLength() > options.MaxBatch ? Malformed($"A batch has at most {options.MaxBatch} requests (MaxBatch).")
        : new ReadRequest(default, batch);

    // A host that decompresses takes the header away.
    private static bool IsCompressed(StringValues encoding) => encoding.Count > 0 && !encoding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase);

    private static ReadRequest Malformed(string message) => ReadRequest.Refused(HttpProblem.Malformed(message));

    private static HttpProblem TooLarge(ContentJourneyOptions options) => new(StatusCodes.Status413PayloadTooLarge, $"A request has at most {options.MaxRequestBytes} bytes.");
}
