namespace ContentJourney.GraphQL.Language;

/// <summary>Why a document could not be parsed.</summary>
/// <param name="Message">What was found and what would have been right; begins with <c>Syntax Error: </c>.</param>
/// <param name="Location">Where parsing stopped.</param>
public sealed record SyntaxError(string Message, SourceLocation Location)
{
    /// <summary>The code of the limit that the document broke: <c>LIMIT_DOCUMENT</c>, <c>LIMIT_TOKENS</c> or <c>LIMIT_DEPTH</c>; null when it breaks the grammar.</summary>
    public string? Limit { get; init; }
}
