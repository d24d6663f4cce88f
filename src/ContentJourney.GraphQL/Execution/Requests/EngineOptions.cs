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

    /// <summary>How long an operation may take to run, ended with code <c>LIMIT_TIME</c>; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for as long as it wants. A resolver that neither returns nor heeds its cancellation is not ended by it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many bytes a response may have, but for one value; ended with code <c>LIMIT_RESPONSE</c>. Values that come later count at least 128 bytes each.</summary>
    public int MaxResponseBytes { get; init; } = 8 << 20;

    /// <summary>How many asynchronous resolvers and batch loads of a request may run at a time. 1, or less, runs them one after another, as a database session wants; the fields of mutations always wait for each other.</summary>
    public int MaxConcurrentFields { get; init; } = 1;

    /// <summary>Told of exceptions that resolvers let out; clients are not told what they say. Must not throw itself.</summary>
    public Action<Exception>? OnException { get; init; }
}
