using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.Access;

/// <summary>Tells what a caller may do, in a host that has permissions of its own.</summary>
public interface ICallerAccess
{
    /// <summary>What the caller may do; null when not even read what is published.</summary>
    ValueTask<CallerAccess?> ReadAsync(HttpContext http);
}
