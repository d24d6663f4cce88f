using ContentJourney.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Delivery;

/// <summary>Mounts the delivery API in the tenant's pipeline.</summary>
[Feature("ContentJourney.OrchardCore.Delivery")]
public sealed class DeliveryStartup : StartupBase
{
    /// <summary>The path of the delivery API.</summary>
    public const string GraphQLPath = "/api/journey/graphql";

    /// <summary>The path of previews.</summary>
    public const string PreviewPath = "/api/journey/preview";

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseContentJourney();
        routes.MapDelivery(GraphQLPath, PreviewPath);
    }
}
