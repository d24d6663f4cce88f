using OrchardCore;
using OrchardCore.Security.Permissions;

namespace ContentJourney.OrchardCore.Access;

/// <summary>Tells Orchard which permissions there are, and which roles have them unless somebody decides otherwise.</summary>
internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        JourneyPermissions.ManagePersonas,
        JourneyPermissions.ManageJourneys,
        JourneyPermissions.ManageSettings,
        JourneyPermissions.ViewInsights,
        JourneyPermissions.PublishVariants,
        JourneyPermissions.QueryDeliveries,
        JourneyPermissions.TransferSites,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        Of(OrchardCoreConstants.Roles.Administrator, _all),
        Of(OrchardCoreConstants.Roles.Editor, JourneyPermissions.ManagePersonas, JourneyPermissions.ManageJourneys, JourneyPermissions.ViewInsights, JourneyPermissions.PublishVariants),
        Of(OrchardCoreConstants.Roles.Author, JourneyPermissions.ViewInsights),
        Of(OrchardCoreConstants.Roles.Authenticated, JourneyPermissions.QueryDeliveries),
        Of(OrchardCoreConstants.Roles.Anonymous, JourneyPermissions.QueryDeliveries),
    ];

    private static PermissionStereotype Of(string role, params Permission[] permissions) => new() { Name = role, Permissions = permissions };
}
