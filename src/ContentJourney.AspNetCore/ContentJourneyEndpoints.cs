using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.AspNetCore.Media;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore;

/// <summary>Puts the delivery of a site on the network.</summary>
public static class ContentJourneyEndpoints
{
    /// <summary>Maps the delivery API to a path and its schema to <c>schema.graphql</c> below it, the media below <c>/media</c> and the probes below <c>/health</c>.</summary>
    public static IEndpointRouteBuilder MapContentJourney(this IEndpointRouteBuilder endpoints, string graphQLPath = "/graphql")
    {
        endpoints.Map(graphQLPath, (HttpContext http) => http.RequestServices.GetRequiredService<GraphQLHandler>().HandleAsync(http));
        endpoints.MapGet($"{graphQLPath}/schema.graphql", SchemaHandler.Get);
        endpoints.MapGet("/media/{**path}", MediaHandler.GetAsync);
        endpoints.MapGet("/health/live", () => Results.Text("alive"));
        endpoints.MapGet("/health/ready", (LiveSite site) => site.Current is null
            ? Results.Text("The site is empty; apply a recipe first.", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready"));
        return endpoints;
    }
}
