using System.Text.Json;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Reads the parameters of a request from JSON. Null counts as absent, and what is not known is ignored.</summary>
internal static class JsonParameters
{
    /// <summary>How deep JSON may be nested.</summary>
    public static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    public static ReadRequest Read(JsonElement request)
    {
        try
        {
            return request.ValueKind == JsonValueKind.Object ? Of(request) : Malformed("A request is a JSON object.");
        }
        catch (InvalidOperationException)
        {
            // What is left to go wrong: a text whose bytes or escapes are no characters.
            return ReadRequest.Refused(HttpProblem.BadRequest("\"query\", \"documentId\" and \"operationName\" are texts in UTF-8."));
        }
    }

    private static ReadRequest Of(JsonElement request) =>
        !IsAbsentOr(request, "query"u8, JsonValueKind.String, out var query) ? Malformed("\"query\" is a text: the GraphQL document.")
        : !IsAbsentOr(request, "documentId"u8, JsonValueKind.String, out var documentId) ? Malformed("\"documentId\" is a text: the identifier of a persisted document.")
        : !IsAbsentOr(request, "operationName"u8, JsonValueKind.String, out var operation) ? Malformed("\"operationName\" is a text or null.")
        : !IsAbsentOr(request, "variables"u8, JsonValueKind.Object, out var variables) ? Malformed("\"variables\" is an object or null.")
        : !IsAbsentOr(request, "extensions"u8, JsonValueKind.Object, out var extensions) ? Malformed("\"extensions\" is an object or null.")
        : new ReadRequest(new RequestParameters(query is { } document ? KnownTexts.Read(document) : null, documentId?.GetString(), operation?.GetString(), variables, extensions));

    private static bool IsAbsentOr(JsonElement request, ReadOnlySpan<byte> name, JsonValueKind kind, out JsonElement? value)
    {
        value = request.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
        return value is null || value.Value.ValueKind == kind;
    }

    private static ReadRequest Malformed(string message) => ReadRequest.Refused(HttpProblem.Malformed(message));
}
