using ContentJourney.Delivery;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Response;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Executes a request and writes its answer.</summary>
internal sealed class RequestExecution(Deliverer deliverer, ContentJourneyOptions options, TimeProvider time)
{
    /// <summary>What an answer depends on beside the address.</summary>
    public const string Vary = "Accept, Authorization";

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(Exchange exchange, GraphQLRequest request)
    {
        using var response = await ExecuteAsync(exchange, request).ConfigureAwait(false);
        await WriteAsync(exchange.Http, exchange.Format, response).ConfigureAwait(false);
    }

    /// <summary>Executes a request whose answer is written together with others.</summary>
    public ValueTask<GraphQLResponse> ExecuteAsync(Exchange exchange, GraphQLRequest request) =>
        exchange.Engine.ExecuteAsync(request, new DeliveryRequest(exchange.Site, deliverer, time.GetUtcNow(), exchange.Access.Scopes), exchange.Http.RequestAborted);

    private async Task WriteAsync(HttpContext http, ResponseFormat format, GraphQLResponse response)
    {
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.Vary = Vary;
        if (RequestReader.IsReading(http.Request.Method) && response.HasData && EntityTag.IsKnown(http, response.Utf8Json.Span))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.StatusCode = StatusCodeChoice.Of(response, format, options.StatusCodes);
        http.Response.ContentLength = response.Utf8Json.Length;
        await http.Response.BodyWriter.WriteAsync(response.Utf8Json, http.RequestAborted).ConfigureAwait(false);
    }
}
