namespace ContentJourney.GraphQL.Language;

/// <summary>The text of a document.</summary>
/// <param name="Body">The document as sent; a byte order mark is ignored.</param>
/// <param name="Name">What to call the document in a log, such as a file name.</param>
public sealed record Source(string Body, string Name = "GraphQL request");
