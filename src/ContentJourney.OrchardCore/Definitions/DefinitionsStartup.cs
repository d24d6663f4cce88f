using ContentJourney.Checking;
using ContentJourney.Editing;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>Composes what the editors of all definitions share.</summary>
public sealed class DefinitionsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped(provider => new DefinitionDesk(
            provider.GetRequiredService<LiveDesk>(), provider.GetRequiredService<TenantSite>(), provider.GetRequiredService<IDeskStore>(), provider.GetRequiredService<BudgetMeasure>()));
        services.AddScoped<IContentHandler, DefinitionGuard>();
        services.AddScoped<IAuthorizationHandler, DefinitionAuthorization>();
        services.AddScoped<AdminAddresses>();
        services.AddScoped<DefinitionNames>();
        services.AddNavigationProvider<DefinitionsMenu>();
        services.AddTagHelpers<FieldTag>();
        services.AddTagHelpers<RowsTag>();
        services.AddTagHelpers<ProblemsTag>();
    }
}
