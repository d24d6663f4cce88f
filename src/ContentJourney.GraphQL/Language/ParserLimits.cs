namespace ContentJourney.GraphQL.Language;

/// <summary>How much a document may demand of the parser. The defaults are for documents of strangers.</summary>
public sealed record ParserLimits
{
    /// <summary>The limits for documents of strangers.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>Limits for one's own documents, such as a schema: of any length, but never so deep that the stack ends.</summary>
    public static ParserLimits Trusted { get; } = new() { MaxCharacters = int.MaxValue, MaxTokens = int.MaxValue };

    /// <summary>The longest document, in UTF-16 code units. Code <c>LIMIT_DOCUMENT</c>.</summary>
    public int MaxCharacters { get; init; } = 200_000;

    /// <summary>The most tokens, ignored ones and the end not counted. Code <c>LIMIT_TOKENS</c>.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>How deep selection sets, list and object values and list types may nest, taken together. Code <c>LIMIT_DEPTH</c>.</summary>
    public int MaxDepth { get; init; } = 64;
}
