using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Limits;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>How an engine runs requests.</summary>
public sealed record EngineOptions
{
    /// <summary>How much a document may demand of the parser.</summary>
    public ParserLimits ParserLimits { get; init; } = new();

    /// <summary>How much a request with a valid document may ask for.</summary>
    public ValidationLimits Limits { get; init; } = new();

    /// <summary>How many parsed, validated documents are kept.</summary>
    public int MaxCachedDocuments { get; init; } = 1_000;

    /// <summary>How many UTF-16 code units the kept documents have together; what is made of them takes memory in proportion.</summary>
    public int MaxCachedCharacters { get; init; } = 2_000_000;

    /// <summary>How many errors a validation reports before it stops.</summary>
    public int MaxValidationErrors { get; init; } = 50;

    /// <summary>Told of exceptions that resolvers let out; clients are not told what they say.</summary>
    public Action<Exception>? OnException { get; init; }
}
