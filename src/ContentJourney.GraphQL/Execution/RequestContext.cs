using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution;

/// <summary>What is the same for all fields of a request.</summary>
/// <param name="Schema">What can be asked.</param>
/// <param name="State">What the host gave the request.</param>
/// <param name="CancellationToken">Canceled when nobody waits for the response any more.</param>
public sealed record RequestContext(Schema Schema, object? State, CancellationToken CancellationToken);
