using ContentJourney.Access;
using ContentJourney.AspNetCore.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.OrchardCore.Access;

/// <summary>What a caller of the delivery API may do, by Orchard's permissions.</summary>
internal sealed class TenantCallers : ICallerAccess
{
    private static readonly IReadOnlySet<Scope> _nothing = new HashSet<Scope>();
    private static readonly IReadOnlySet<Scope> _insights = new HashSet<Scope> { Scope.Insights, Scope.Preview };

    /// <inheritdoc/>
    public async ValueTask<IReadOnlySet<Scope>?> ReadAsync(HttpContext http)
    {
        var permissions = http.RequestServices.GetRequiredService<IAuthorizationService>();
        return !await permissions.AuthorizeAsync(http.User, JourneyPermissions.QueryDeliveries) ? null
            : http.User.Identity?.IsAuthenticated == true && await permissions.AuthorizeAsync(http.User, JourneyPermissions.ViewInsights) ? _insights
            : _nothing;
    }
}
