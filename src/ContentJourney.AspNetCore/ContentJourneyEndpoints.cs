using ContentJourney.AspNetCore.CrossOrigin;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.AspNetCore.Media;
using ContentJourney.AspNetCore.Previewing;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore;

/// <summary>Puts the delivery of a site on the network.</summary>
public static class ContentJourneyEndpoints
{
    /// <summary>Adds what must run before the endpoints. A host calls it once, behind its routing.</summary>
    public static IApplicationBuilder UseContentJourney(this IApplicationBuilder app)
    {
        app.UseCrossOriginCalls(app.ApplicationServices.GetRequiredService<ContentJourneyOptions>().CrossOrigin);
        return app;
    }

    /// <summary>
    /// Maps the delivery API to a path, its schema to <c>schema.graphql</c> and the persisted documents to <c>p/…</c> below it, the media
    /// below <c>/media</c> and the probes below <c>/health</c>; for a host with a desk, previews to <c>/preview</c>.
    /// </summary>
    public static IEndpointRouteBuilder MapContentJourney(this IEndpointRouteBuilder endpoints, string graphQLPath = "/graphql")
    {
        endpoints.MapDelivery(graphQLPath, "/preview");
        endpoints.MapGet("/health/live", () => Results.Text("alive"));
        endpoints.MapGet("/health/ready", (LiveSite site) => site.Current is null
            ? Results.Text("The site is empty; apply a recipe first.", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready"));
        return endpoints;
    }

    /// <summary>As <see cref="MapContentJourney"/>, but for the probes: for a host that has its own.</summary>
    /// <param name="endpoints">Where to.</param>
    /// <param name="graphQLPath">The path of the delivery API.</param>
    /// <param name="previewPath">The path of previews.</param>
    public static IEndpointRouteBuilder MapDelivery(this IEndpointRouteBuilder endpoints, string graphQLPath, string previewPath)
    {
        var (delivery, handler) = (endpoints.MapGroup(""), endpoints.ServiceProvider.GetRequiredService<GraphQLHandler>());
        delivery.Map(graphQLPath, (HttpContext http) => handler.HandleAsync(http));
        delivery.Map($"{graphQLPath}/p/{{documentId}}", (HttpContext http) => handler.HandleAsync(http, (string?)http.GetRouteValue("documentId")));
        delivery.MapGet($"{graphQLPath}/schema.graphql", SchemaHandler.Get);
        delivery.MapPreviews(previewPath);
        delivery.MapGet("/media/{**path}", MediaHandler.GetAsync);
        if (CrossOriginCalls.AreAllowed(endpoints.ServiceProvider.GetRequiredService<ContentJourneyOptions>().CrossOrigin))
        {
            delivery.RequireCors(CrossOriginCalls.Policy);
        }

        return endpoints;
    }
}
