namespace ContentJourney.GraphQL.Language;

/// <summary>The spelling of operation types.</summary>
public static class OperationTypeExtensions
{
    /// <summary>The keyword, such as <c>query</c>.</summary>
    public static string Keyword(this OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
