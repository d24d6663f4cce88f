using ContentJourney.Access;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.Access;

/// <summary>Tells what a caller may do, in a host that has permissions of its own.</summary>
public interface ICallerAccess
{
    /// <summary>What the caller may do beside reading what is published; null when not even that.</summary>
    ValueTask<IReadOnlySet<Scope>?> ReadAsync(HttpContext http);
}
