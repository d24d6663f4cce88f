namespace ContentJourney.GraphQL.Execution;

/// <summary>What is the same for all fields of a request.</summary>
/// <param name="State">What the host gave the request.</param>
/// <param name="CancellationToken">Canceled when nobody waits for the response any more.</param>
public sealed record RequestContext(object? State, CancellationToken CancellationToken);
