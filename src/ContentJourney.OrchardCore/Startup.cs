using ContentJourney.AspNetCore;
using ContentJourney.Access;
using ContentJourney.AspNetCore.Access;
using ContentJourney.Checking;
using ContentJourney.Editing;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Audience;
using ContentJourney.OrchardCore.Channels;
using ContentJourney.OrchardCore.Definitions;
using ContentJourney.OrchardCore.Facts;
using ContentJourney.OrchardCore.Journeys;
using ContentJourney.OrchardCore.Personas;
using ContentJourney.OrchardCore.PhaseModels;
using ContentJourney.OrchardCore.Recipes;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.OrchardCore.Variants;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Shaping;
using ContentJourney.Texts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentTypes.Events;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace ContentJourney.OrchardCore;

/// <summary>Composes the feature for personas, journeys and variants.</summary>
/// <param name="configuration">The tenant's settings.</param>
public sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    private const string Section = "ContentJourney";

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        AddParts(services);
        AddSite(services);
        services.AddContentJourney(configuration.GetSection(Section).Get<ContentJourneyOptions>() ?? new ContentJourneyOptions());
        services.AddPermissionProvider<PermissionProvider>();
        services.AddRecipeExecutionStep<SiteRecipeStep>();
    }

    private static void AddParts(IServiceCollection services)
    {
        services.AddDataMigration<DefinitionMigrations>();
        services.AddContentPart<JourneyAudiencePart>();
        services.AddContentPart<JourneyFactsPart>();
        services.AddContentPart<JourneyVariantsPart>();
        services.AddContentPart<PersonaPart>();
        services.AddContentPart<PhaseModelPart>();
        services.AddContentPart<ChannelPart>();
        services.AddContentPart<JourneyPart>();
    }

    private static void AddSite(IServiceCollection services)
    {
        services.AddSingleton<TextShaper>();
        services.AddSingleton<ITextShaper>(provider => provider.GetRequiredService<TextShaper>());
        services.AddSingleton(provider => AuthoredMeasure.By(provider.GetRequiredService<ITextShaper>()));
        services.AddSingleton(provider => new RecipeReader(measure: provider.GetRequiredService<BudgetMeasure>()));
        services.AddSingleton(provider => new RecipeApplier(provider.GetRequiredService<BudgetMeasure>()));
        services.AddSingleton<TenantSite>();
        services.AddSingleton(provider => new ItemKeys(provider.GetRequiredService<TenantSite>()));
        services.AddSingleton<TenantFiles>();
        services.AddSingleton<TenantWriting>();
        services.AddSingleton<ISiteStore, TenantStore>();
        services.AddSingleton<IDeskStore, TenantDesk>();
        services.AddSingleton<LiveDesk>();
        services.AddSingleton<IApiKeyStore, NoApiKeys>();
        services.AddSingleton<ICallerAccess, TenantCallers>();
        services.AddScoped<TransferAccess>();
        services.AddScoped<TenantReader>();
        services.AddScoped<TypeWriter>();
        services.AddScoped<ContentKeeper>();
        services.AddScoped<SettingsWriter>();
        services.AddScoped<ContentWriter>();
        services.AddScoped<IContentHandler, TenantChanges>();
        services.AddScoped<IContentDefinitionEventHandler, TypeChanges>();
        services.AddScoped<IModularTenantEvents, TenantStart>();
        services.AddSingleton<IBackgroundTask, TenantCatchUp>();
    }
}
