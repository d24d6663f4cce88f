using ContentJourney.Access;
using ContentJourney.AspNetCore.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.OrchardCore.Access;

/// <summary>What a caller of the delivery API may do, by Orchard's permissions.</summary>
internal sealed class TenantCallers : ICallerAccess
{
    private static readonly CallerAccess _anonymous = new(new HashSet<Scope>(), IsForAll: true);
    private static readonly CallerAccess _reader = new(new HashSet<Scope>(), IsForAll: false);
    private static readonly CallerAccess _analyst = new(new HashSet<Scope> { Scope.Insights, Scope.Preview }, IsForAll: false);

    /// <inheritdoc/>
    public async ValueTask<CallerAccess?> ReadAsync(HttpContext http)
    {
        var permissions = http.RequestServices.GetRequiredService<IAuthorizationService>();
        return !await permissions.AuthorizeAsync(http.User, JourneyPermissions.QueryDeliveries) ? null
            : http.User.Identity?.IsAuthenticated != true ? _anonymous
            : await permissions.AuthorizeAsync(http.User, JourneyPermissions.ViewInsights) ? _analyst
            : _reader;
    }
}
