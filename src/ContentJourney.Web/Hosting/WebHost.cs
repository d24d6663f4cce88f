using ContentJourney.Access;
using ContentJourney.Admin;
using ContentJourney.Admin.Accounts;
using ContentJourney.AspNetCore;
using ContentJourney.Checking;
using ContentJourney.Editing;
using ContentJourney.Previewing;
using ContentJourney.Recipes;
using ContentJourney.Shaping;
using ContentJourney.Storage;
using ContentJourney.Storage.Accounts;
using ContentJourney.Storage.Providers.PostgreSql;
using ContentJourney.Texts;
using ContentJourney.Themes.Daylight;
using ContentJourney.Transfer;
using ContentJourney.Web.Accounts;
using ContentJourney.Web.Ide;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;

namespace ContentJourney.Web.Hosting;

/// <summary>Puts the stand-alone host together.</summary>
internal static class WebHost
{
    private const string ApplicationName = "ContentJourney";

    public static WebApplication Build(HostSettings settings, Action<ConfigurationManager> configure)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        configure(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "image/svg+xml"]);
        AddSite(builder.Services, settings);
        AddEditing(builder.Services);
        builder.Services.AddContentJourney(builder.Configuration.GetSection("ContentJourney:Delivery").Get<ContentJourneyOptions>() ?? new ContentJourneyOptions());
        builder.Services.AddContentJourneyAdmin();
        builder.Services.AddDaylight();
        if (settings.Storage.Provider == StorageProvider.Postgres)
        {
            builder.Services.AddSingleton(provider => new PostgreSqlListener(settings.Storage, provider.GetRequiredService<TimeProvider>()));
            builder.Services.AddHostedService<PublishListener>();
        }

        return Map(builder.Build(), settings);
    }

    /// <summary>Adds what commands need as well: storage, accounts, texts and recipes.</summary>
    public static IServiceCollection AddSite(this IServiceCollection services, HostSettings settings)
    {
        services.AddContentJourneyStorage(settings.Storage);
        services.AddContentJourneyAccounts();

        // The name is part of each key's purpose: another folder, machine or version of the host must read the same cookies.
        services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysInContentJourney();
        return services
            .AddScoped<AccountEditing>()
            .AddScoped<FirstAdministrator>()
            .AddTexts();
    }

    private static IServiceCollection AddTexts(this IServiceCollection services) => services
        .AddSingleton<ITextShaper, TextShaper>()
        .AddSingleton(provider => AuthoredMeasure.By(provider.GetRequiredService<ITextShaper>()))
        .AddSingleton(provider => new RecipeReader(measure: provider.GetRequiredService<BudgetMeasure>()))
        .AddSingleton(provider => new RecipeApplier(provider.GetRequiredService<BudgetMeasure>()));

    private static void AddEditing(IServiceCollection services) => services
        .AddSingleton<LiveDesk>()
        .AddSingleton<ItemEditing>()
        .AddSingleton<DefinitionEditing>()
        .AddSingleton<TopicEditing>()
        .AddSingleton<FilterEditing>()
        .AddSingleton<MediaEditing>()
        .AddSingleton<KeyEditing>()
        .AddSingleton<PreviewSharing>()
        .AddSingleton<ISiteArchive>(provider => new RecipeArchive(provider.GetRequiredService<RecipeReader>(), HostSettings.ShippedRecipes))
        .AddSingleton<SiteTransfer>();

    private static WebApplication Map(WebApplication app, HostSettings settings)
    {
        app.UseProxy(settings.TrustsProxy);
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseStaticFiles();
        app.UseGraphQLIde("/graphql");
        app.UseContentJourneyAdmin();
        app.UseContentJourney();
        app.MapContentJourney();
        app.MapDaylight();
        return app;
    }
}
