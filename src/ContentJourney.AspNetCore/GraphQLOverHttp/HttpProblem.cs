namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Why a request is no GraphQL request.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record HttpProblem(int Status, string Message);
