using ContentJourney.AspNetCore.Access;
using ContentJourney.Delivery;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Response;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Answers GraphQL over HTTP.</summary>
internal sealed class GraphQLHandler(LiveSite live, DeliveryEngines engines, Deliverer deliverer, ApiKeyReader keys, ContentJourneyOptions options, TimeProvider time)
{
    public async Task HandleAsync(HttpContext http)
    {
        if (ResponseFormat.Choose(http.Request) is not { } format)
        {
            await WriteAsync(http, StatusCodes.Status406NotAcceptable, null, "Responses are application/graphql-response+json or application/json.").ConfigureAwait(false);
            return;
        }

        var (request, problem) = await RequestReader.ReadAsync(http.Request, options).ConfigureAwait(false);
        if (problem is not null)
        {
            if (problem.Status == StatusCodes.Status405MethodNotAllowed)
            {
                http.Response.Headers.Allow = "GET, HEAD, POST";
            }

            await WriteAsync(http, problem.Status, format, problem.Message).ConfigureAwait(false);
            return;
        }

        if (live.Current is not { } site)
        {
            await WriteAsync(http, StatusCodes.Status503ServiceUnavailable, format, "The site is empty; apply a recipe first.").ConfigureAwait(false);
            return;
        }

        await ExecuteAsync(http, format, request!, site).ConfigureAwait(false);
    }

    private async Task ExecuteAsync(HttpContext http, ResponseFormat format, GraphQLRequest request, PublishedSite site)
    {
        var engine = engines.For(site);
        if (RequestReader.IsReading(http.Request.Method) && engine.Prepare(request.Document).KindOf(request.OperationName) is not (OperationType.Query or null))
        {
            http.Response.Headers.Allow = "POST";
            await WriteAsync(http, StatusCodes.Status405MethodNotAllowed, format, "GET is for queries only; send this by POST.").ConfigureAwait(false);
            return;
        }

        var access = await keys.ReadAsync(http.Request).ConfigureAwait(false);
        if (access.Problem is { } refusal)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await WriteAsync(http, StatusCodes.Status401Unauthorized, format, refusal).ConfigureAwait(false);
            return;
        }

        var state = new DeliveryRequest(site, deliverer, time.GetUtcNow(), access.Scopes);
        using var response = await engine.ExecuteAsync(request, state, http.RequestAborted).ConfigureAwait(false);
        await WriteAsync(http, format.StatusOf(response.HasData), format, response).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext http, int status, ResponseFormat? format, string message)
    {
        using var response = GraphQLResponse.OfErrors([new GraphQLError(message)]);
        http.Response.StatusCode = status;
        http.Response.ContentType = format?.ContentType ?? "application/json; charset=utf-8";
        await WriteBodyAsync(http, response).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext http, int status, ResponseFormat format, GraphQLResponse response)
    {
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.Vary = "Accept, Authorization";
        if (RequestReader.IsReading(http.Request.Method) && response.HasData && EntityTag.IsKnown(http, response.Utf8Json.Span))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.StatusCode = status;
        await WriteBodyAsync(http, response).ConfigureAwait(false);
    }

    private static async Task WriteBodyAsync(HttpContext http, GraphQLResponse response)
    {
        http.Response.ContentLength = response.Utf8Json.Length;
        await http.Response.BodyWriter.WriteAsync(response.Utf8Json, http.RequestAborted).ConfigureAwait(false);
    }
}
