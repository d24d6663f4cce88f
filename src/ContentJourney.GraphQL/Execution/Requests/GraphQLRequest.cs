using System.Text.Json;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>What a client asks.</summary>
/// <param name="Document">The document's text.</param>
/// <param name="OperationName">Which operation of the document to run; may be null when there is one.</param>
/// <param name="Variables">A JSON object of variables; null or undefined for none.</param>
/// <param name="Extensions">A JSON object of what client and server agree on beside the specification; null for none.</param>
[SpecSection("sec-Executing-Requests")]
public sealed record GraphQLRequest(string Document, string? OperationName = null, JsonElement? Variables = null, JsonElement? Extensions = null);
