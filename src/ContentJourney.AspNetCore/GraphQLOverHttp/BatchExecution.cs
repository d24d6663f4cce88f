using System.Buffers;
using System.Text.Json;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.AspNetCore.ResponseCaching;
using ContentJourney.GraphQL.Response;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Answers an array of requests by an array of responses in the same order, one after the other. What is wrong with one is said in its place.</summary>
internal sealed class BatchExecution(DocumentLookup documents, RequestExecution execution)
{
    public async Task AnswerAsync(Exchange exchange, JsonElement batch)
    {
        var http = exchange.Http.Response;
        http.StatusCode = StatusCodes.Status200OK;
        http.ContentType = exchange.Format.ContentType;
        http.Headers.Vary = Freshness.ForTheCaller.Vary;
        var count = 0;
        foreach (var element in batch.EnumerateArray())
        {
            http.BodyWriter.Write(count++ == 0 ? "["u8 : ","u8);
            using var response = await ExecuteAsync(exchange, element).ConfigureAwait(false);
            await http.BodyWriter.WriteAsync(response.Utf8Json, exchange.Http.RequestAborted).ConfigureAwait(false);
        }

        http.BodyWriter.Write("]"u8);
    }

    private ValueTask<GraphQLResponse> ExecuteAsync(Exchange exchange, JsonElement element)
    {
        var (parameters, _, problem) = JsonParameters.Read(element);
        var (document, missing) = problem is null ? documents.Find(parameters, exchange.Engine) : (null, problem);
        return missing is not null
            ? new(ProblemWriter.ToResponse(missing))
            : execution.ExecuteAsync(exchange, exchange.Engine.Prepare(document!, parameters.OperationName, parameters.Variables, parameters.Extensions));
    }
}
