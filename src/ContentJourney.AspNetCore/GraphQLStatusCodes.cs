namespace ContentJourney.AspNetCore;

/// <summary>Which status codes answers in <c>application/graphql-response+json</c> have.</summary>
public enum GraphQLStatusCodes
{
    /// <summary>200 when the operation ran, with or without errors; 400 when it could not.</summary>
    Common,

    /// <summary>
    /// Those that the draft of GraphQL over HTTP of August 2026 recommends: 294 when the operation ran with errors; 422 when the request
    /// lacks a parameter or its document is not valid, its operation not to be told or its variables do not fit; 400 when JSON or document cannot be parsed.
    /// </summary>
    Draft,
}
