using ContentJourney.AspNetCore.Access;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Language;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Answers GraphQL over HTTP.</summary>
internal sealed class GraphQLHandler(LiveSite live, DeliveryEngines engines, ApiKeyReader keys, DocumentLookup documents, RequestExecution execution, ContentJourneyOptions options)
{
    private static readonly HttpProblem _notAcceptable = new(StatusCodes.Status406NotAcceptable, $"Responses are {ResponseFormat.GraphQL.MediaType} or {ResponseFormat.Json.MediaType}.");
    private static readonly HttpProblem _emptySite = new(StatusCodes.Status503ServiceUnavailable, "The site is empty; apply a recipe first.");
    private static readonly HttpProblem _queriesOnly = new(StatusCodes.Status405MethodNotAllowed, "GET is for queries only; send this by POST.") { Header = ("Allow", "POST") };

    private readonly BatchExecution _batches = new(documents, execution);

    /// <summary>Answers a call.</summary>
    /// <param name="http">The call.</param>
    /// <param name="documentId">The document that the address names; null when the request brings or names it.</param>
    public async Task HandleAsync(HttpContext http, string? documentId = null)
    {
        if (ResponseFormat.Choose(http.Request) is not { } format)
        {
            await RefuseAsync(http, ResponseFormat.Json, _notAcceptable).ConfigureAwait(false);
            return;
        }

        var read = await RequestReader.ReadAsync(http.Request, documentId, options).ConfigureAwait(false);
        if (read.Problem is not null || live.Current is not { } site)
        {
            await RefuseAsync(http, format, read.Problem ?? _emptySite).ConfigureAwait(false);
            return;
        }

        var access = await keys.ReadAsync(http.Request).ConfigureAwait(false);
        if (access.Problem is { } refusal)
        {
            await RefuseAsync(http, format, new HttpProblem(StatusCodes.Status401Unauthorized, refusal) { Header = ("WWW-Authenticate", "Bearer") }).ConfigureAwait(false);
            return;
        }

        var exchange = new Exchange(http, format, site, engines.For(site), access);
        await (read.Batch is { } batch ? _batches.AnswerAsync(exchange, batch) : AnswerAsync(exchange, read.Parameters)).ConfigureAwait(false);
    }

    private Task AnswerAsync(Exchange exchange, in RequestParameters parameters)
    {
        var (document, problem) = documents.Find(parameters, exchange.Engine);
        return problem is not null ? RefuseAsync(exchange.Http, exchange.Format, problem)
            : IsMore(exchange, document!, parameters.OperationName) ? RefuseAsync(exchange.Http, exchange.Format, _queriesOnly)
            : execution.AnswerAsync(exchange, new GraphQLRequest(document!, parameters.OperationName, parameters.Variables, parameters.Extensions));
    }

    private static bool IsMore(Exchange exchange, string document, string? operationName) =>
        RequestReader.IsReading(exchange.Http.Request.Method) && exchange.Engine.Prepare(document).KindOf(operationName) is not (OperationType.Query or null);

    private Task RefuseAsync(HttpContext http, ResponseFormat format, HttpProblem problem) => ProblemWriter.WriteAsync(http, problem, format, options.StatusCodes);
}
