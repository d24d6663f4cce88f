namespace ContentJourney.GraphQL.Language;

/// <summary>The three kinds of operation.</summary>
public enum OperationType
{
    /// <summary>Reads.</summary>
    Query,

    /// <summary>Writes, then reads; its top-level fields run one after the other.</summary>
    Mutation,

    /// <summary>Reads again with every event of a stream.</summary>
    Subscription,
}
