using ContentJourney.Access;

namespace ContentJourney.AspNetCore.Access;

/// <summary>What a caller may do.</summary>
/// <param name="Scopes">What beside reading what is published.</param>
/// <param name="IsForAll">Whether anybody else would get the same, so that caches on the way may keep an answer.</param>
public sealed record CallerAccess(IReadOnlySet<Scope> Scopes, bool IsForAll);
