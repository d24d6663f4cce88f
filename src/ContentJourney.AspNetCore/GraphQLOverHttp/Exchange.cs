using ContentJourney.AspNetCore.Access;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>One call over HTTP with what holds for all of it, whatever is published meanwhile.</summary>
internal sealed record Exchange(HttpContext Http, ResponseFormat Format, PublishedSite Site, GraphQLEngine Engine, RequestAccess Access, DateTimeOffset Now)
{
    /// <summary>Whether the call may change nothing.</summary>
    public bool IsReading => RequestReader.IsReading(Http.Request.Method);
}
