using ContentJourney.GraphQL.TypeSystem.Sdl;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Shows the schema in its definition language, for people and for code generators.</summary>
internal static class SchemaHandler
{
    public static IResult Get(LiveSite live, DeliveryEngines engines) => live.Current is { } site
        ? Results.Text(SchemaPrinter.Print(engines.For(site).Schema), "text/plain; charset=utf-8")
        : Results.Text("The site is empty; apply a recipe first.", statusCode: StatusCodes.Status503ServiceUnavailable);
}
