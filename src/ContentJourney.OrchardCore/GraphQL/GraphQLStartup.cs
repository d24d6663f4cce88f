using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.GraphQL;

/// <summary>Puts deliveries into Orchard's own API.</summary>
[Feature("ContentJourney.OrchardCore.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SiteEngines>();
        services.AddSingleton<DeliveryExecution>();
        services.AddSingleton<ISchemaBuilder, DeliverySchemaBuilder>();
    }
}
