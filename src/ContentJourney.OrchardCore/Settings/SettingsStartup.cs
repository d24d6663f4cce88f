using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Settings;

/// <summary>Composes the page of settings.</summary>
public sealed class SettingsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<TenantSettingsDriver>();
        services.AddScoped<IAuthorizationHandler, SettingsAuthorization>();
    }
}
