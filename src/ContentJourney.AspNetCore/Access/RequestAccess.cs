using ContentJourney.Access;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Access;

/// <summary>What a request may do, or why it is not let in.</summary>
internal sealed record RequestAccess(IReadOnlySet<Scope> Scopes, HttpProblem? Problem)
{
    public static RequestAccess Anonymous { get; } = new(new HashSet<Scope>(), null);

    /// <summary>Gets whether caches on the way must keep the answer for nobody else.</summary>
    public bool IsForTheCaller { get; init; }

    /// <summary>Gets the site it sees; null for the one that visitors see.</summary>
    public PublishedSite? Site { get; init; }

    public static RequestAccess Refused(HttpProblem problem) => new(Anonymous.Scopes, problem);
}
