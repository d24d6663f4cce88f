using System.Security.Claims;
using ContentJourney.Access;
using ContentJourney.Collections;

namespace ContentJourney.Admin.Access;

/// <summary>Reads from a sign-in who acts.</summary>
internal static class CurrentActor
{
    /// <summary>The actor; somebody who is not signed in has no name and no role.</summary>
    public static Actor Of(ClaimsPrincipal user) => new(
        user.Identity?.Name ?? "",
        Enum.GetValues<Role>().Where(role => user.IsInRole(role.ToString())).ToValueList());
}
