using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace ContentJourney.OrchardCore.Access;

/// <summary>Who may see pages about definitions.</summary>
internal static class DefinitionSight
{
    /// <summary>Whether somebody may write what a page shows, or see insights.</summary>
    public static async Task<bool> SeesAsync(this IAuthorizationService authorization, ClaimsPrincipal user, Permission writing) =>
        await authorization.AuthorizeAsync(user, writing) || await authorization.AuthorizeAsync(user, JourneyPermissions.ViewInsights);
}
