using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;

namespace ContentJourney.OrchardCore.Access;

/// <summary>
/// Has our own permissions decide over content items that define something: who may write personas may do so whatever else of the content is theirs, and
/// who may not may not. What definitions say of people is for editors alone.
/// </summary>
/// <param name="services">The request's; authorization asks its handlers, so they cannot have it from the beginning.</param>
internal sealed class DefinitionAuthorization(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is not ContentItem item || DefinitionRights.Needed(item.ContentType) is not { } needed)
        {
            return;
        }

        var (writes, reads) = (DefinitionRights.IsWriting(requirement.Permission), DefinitionRights.IsReading(requirement.Permission));
        if (!writes && !reads)
        {
            return;
        }

        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(context.User, needed) || (reads && await authorization.AuthorizeAsync(context.User, JourneyPermissions.ViewInsights)))
        {
            context.Succeed(requirement);
        }
        else
        {
            context.Fail(new AuthorizationFailureReason(this, $"It needs the permission {needed.Name}."));
        }
    }
}
