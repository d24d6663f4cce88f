using ContentJourney.AspNetCore.CrossOrigin;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.GraphQL.Execution.Requests;

namespace ContentJourney.AspNetCore;

/// <summary>How the delivery API is served. Every limit is on unless it is raised.</summary>
public sealed record ContentJourneyOptions
{
    /// <summary>The largest request body in bytes. A document of the parser's longest fits with variables.</summary>
    public int MaxRequestBytes { get; init; } = 1_000_000;

    /// <summary>The longest document that GET may carry, in characters; longer ones belong into a POST.</summary>
    public int MaxQueryStringCharacters { get; init; } = 16_000;

    /// <summary>How many requests one POST may bring as a JSON array; 0 refuses arrays.</summary>
    public int MaxBatch { get; init; }

    /// <summary>Which status codes answers have.</summary>
    public GraphQLStatusCodes StatusCodes { get; init; }

    /// <summary>Documents that the server knows by an identifier.</summary>
    public PersistedDocumentOptions PersistedDocuments { get; init; } = new();

    /// <summary>Which sites of others may call from the browser.</summary>
    public CrossOriginOptions CrossOrigin { get; init; } = new();

    /// <summary>About how many bytes of shaped texts are held in memory; an eighth of what the process may have, but 1 GiB at most, unless it is set. What does not fit is shaped again for each request.</summary>
    public long TextCacheBytes { get; init; } = Math.Min(1L << 30, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8);

    /// <summary>About how many bytes of responses are held in memory; 0 holds none.</summary>
    public long ResponseCacheBytes { get; init; } = 128L << 20;

    /// <summary>How long caches on the way may use an answer without asking whether it still is one, if nothing ends it earlier. What is published in the meantime is seen that much later.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.Zero;

    /// <summary>How the engine runs requests: its limits on documents, depth, cost and the rest.</summary>
    public EngineOptions Engine { get; init; } = new();

    /// <summary>How often a node asks the store whether something was published, as a net below notifications.</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromMilliseconds(200);
}
