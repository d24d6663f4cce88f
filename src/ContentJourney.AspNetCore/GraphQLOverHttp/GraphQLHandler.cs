using ContentJourney.AspNetCore.Access;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.AspNetCore.ResponseCaching;
using ContentJourney.GraphQL.Language;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Answers GraphQL over HTTP.</summary>
internal sealed class GraphQLHandler(LiveSite live, DeliveryEngines engines, IAccessReader callers, DocumentLookup documents, RequestExecution execution, ResponseCache cache, ContentJourneyOptions options, TimeProvider time)
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

        var (body, problem) = await RequestReader.ReceiveAsync(http.Request, options).ConfigureAwait(false);
        using (body)
        {
            var access = problem is null ? await callers.ReadAsync(http.Request).ConfigureAwait(false) : RequestAccess.Anonymous;
            problem ??= access.Problem;
            await (problem is not null ? RefuseAsync(http, format, problem)
                : (access.Site ?? live.Current) is not { } site ? RefuseAsync(http, format, _emptySite)
                : AnswerAsync(new Exchange(http, format, site, engines.For(site), access, time.GetUtcNow()), body, documentId)).ConfigureAwait(false);
        }
    }

    private Task AnswerAsync(Exchange exchange, RequestBody? body, string? documentId)
    {
        UInt128? call = !cache.IsOn ? null : body is null ? CallKey.Of(documentId, exchange.Http.Request.QueryString) : CallKey.Of(documentId, body.Bytes);
        if (execution.TryAnswer(exchange, call, out var writing))
        {
            return writing;
        }

        var read = RequestReader.Read(exchange.Http.Request, body, documentId, options);
        return read.Problem is { } problem ? RefuseAsync(exchange.Http, exchange.Format, problem)
            : read.Batch is { } batch ? _batches.AnswerAsync(exchange, batch)
            : AnswerAsync(exchange, read.Parameters, call);
    }

    private Task AnswerAsync(Exchange exchange, in RequestParameters parameters, UInt128? call)
    {
        var (document, problem) = documents.Find(parameters, exchange.Engine);
        if (problem is not null)
        {
            return RefuseAsync(exchange.Http, exchange.Format, problem);
        }

        var request = exchange.Engine.Prepare(document!, parameters.OperationName, parameters.Variables, parameters.Extensions);
        return exchange.IsReading && request.Kind is not (OperationType.Query or null)
            ? RefuseAsync(exchange.Http, exchange.Format, _queriesOnly)
            : execution.AnswerAsync(exchange, request, call);
    }

    private Task RefuseAsync(HttpContext http, ResponseFormat format, HttpProblem problem) => ProblemWriter.WriteAsync(http, problem, format, options.StatusCodes);
}
