using ContentJourney.OrchardCore.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace ContentJourney.OrchardCore.Settings;

/// <summary>Lets those who may change our settings onto their page, though they may not change Orchard's.</summary>
/// <param name="services">The request's; authorization asks its handlers, so they cannot have it from the beginning.</param>
internal sealed class SettingsAuthorization(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (requirement.Permission.Name == SettingsPermissions.ManageGroupSettings.Name && context.Resource is TenantSettingsDriver.GroupId
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, JourneyPermissions.ManageSettings))
        {
            context.Succeed(requirement);
        }
    }
}
