using System.Text.Json;
using ContentJourney.OrchardCore.Audience;
using ContentJourney.OrchardCore.Channels;
using ContentJourney.OrchardCore.GraphQL.Parts;
using ContentJourney.OrchardCore.Journeys;
using ContentJourney.OrchardCore.Personas;
using ContentJourney.OrchardCore.PhaseModels;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis;
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
        // As the delivery API writes texts: JSON needs no escapes for letters and markup.
        services.PostConfigure<JsonSerializerOptions>(options => options.Encoder = new PlainEncoder());
        services.AddSingleton<SiteEngines>();
        services.AddSingleton<DeliveryExecution>();
        services.AddSingleton<ISchemaBuilder, DeliverySchemaBuilder>();
        services.AddObjectGraphType<JourneyAudiencePart, AudienceGraphType>();
        services.AddObjectGraphType<PersonaPart, PersonaGraphType>();
        services.AddObjectGraphType<ChannelPart, ChannelGraphType>();
        services.AddObjectGraphType<PhaseModelPart, PhaseModelGraphType>();
        services.AddTransient<PhaseGraphType>();
        services.AddObjectGraphType<JourneyPart, JourneyGraphType>();
    }
}
