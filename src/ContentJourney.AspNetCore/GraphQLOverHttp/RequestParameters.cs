using System.Text.Json;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>The parameters of a request as they came.</summary>
/// <param name="Document">The document's text; null when an identifier stands for it.</param>
/// <param name="DocumentId">The identifier of a persisted document; null when there is none.</param>
/// <param name="OperationName">Which operation of the document to run.</param>
/// <param name="Variables">A JSON object, or null.</param>
/// <param name="Extensions">A JSON object, or null.</param>
internal readonly record struct RequestParameters(string? Document, string? DocumentId, string? OperationName, JsonElement? Variables, JsonElement? Extensions);
