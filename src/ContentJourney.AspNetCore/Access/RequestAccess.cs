using ContentJourney.Access;

namespace ContentJourney.AspNetCore.Access;

/// <summary>What a request may do, or why its key does not count.</summary>
internal sealed record RequestAccess(IReadOnlySet<Scope> Scopes, string? Problem)
{
    public static RequestAccess Anonymous { get; } = new(new HashSet<Scope>(), null);

    public static RequestAccess Refused(string problem) => new(new HashSet<Scope>(), problem);
}
