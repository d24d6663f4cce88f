using ContentJourney.Access;
using ContentJourney.AspNetCore.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.OrchardCore.Access;

/// <summary>What a caller of the delivery API may do, by Orchard's permissions.</summary>
internal sealed class TenantCallers(TimeProvider time) : ICallerAccess
{
    private static readonly CallerAccess _anybody = new(new HashSet<Scope>(), IsForAll: true);
    private static readonly CallerAccess _reader = new(new HashSet<Scope>(), IsForAll: false);
    private static readonly CallerAccess _analyst = new(new HashSet<Scope> { Scope.Insights, Scope.Preview }, IsForAll: false);

    // Most callers are nobody in particular, and what nobody may do changes only with roles.
    private static readonly TimeSpan _remembered = TimeSpan.FromSeconds(2);

    private volatile Remembered? _anonymous;

    /// <inheritdoc/>
    public ValueTask<CallerAccess?> ReadAsync(HttpContext http) => http.User.Identity?.IsAuthenticated == true ? KnownAsync(http)
        : _anonymous is { } before && time.GetElapsedTime(before.At) < _remembered ? new(before.Access)
        : AnonymousAsync(http);

    private static async ValueTask<CallerAccess?> KnownAsync(HttpContext http)
    {
        var permissions = http.RequestServices.GetRequiredService<IAuthorizationService>();
        return !await permissions.AuthorizeAsync(http.User, JourneyPermissions.QueryDeliveries) ? null
            : await permissions.AuthorizeAsync(http.User, JourneyPermissions.ViewInsights) ? _analyst
            : _reader;
    }

    private async ValueTask<CallerAccess?> AnonymousAsync(HttpContext http)
    {
        var at = time.GetTimestamp();
        var may = await http.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(http.User, JourneyPermissions.QueryDeliveries);
        return (_anonymous = new Remembered(may ? _anybody : null, at)).Access;
    }

    private sealed record Remembered(CallerAccess? Access, long At);
}
