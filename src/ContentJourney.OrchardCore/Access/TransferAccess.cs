using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.OrchardCore.Access;

/// <summary>Whether whoever asks may apply and export whole sites. Where nobody is signed in it is the tenant itself, e.g. while it is set up.</summary>
internal sealed class TransferAccess(IHttpContextAccessor http, IAuthorizationService permissions)
{
    /// <summary>What an account lacks.</summary>
    public static readonly string Refusal = $"The account needs the permission \"{JourneyPermissions.TransferSites.Description}\".";

    public async Task<bool> IsGivenAsync() => http.HttpContext?.User is not { Identity.IsAuthenticated: true } user || await permissions.AuthorizeAsync(user, JourneyPermissions.TransferSites);
}
