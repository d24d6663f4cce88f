using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.GraphQL.Execution.Requests;

namespace ContentJourney.OrchardCore.GraphQL;

/// <summary>The engine of a delivery API, and for which content types.</summary>
/// <param name="Types">The content types.</param>
/// <param name="Engine">The engine.</param>
/// <param name="Number">Another one for each engine.</param>
internal sealed record SiteEngine(ValueList<ContentType> Types, GraphQLEngine Engine, int Number);
