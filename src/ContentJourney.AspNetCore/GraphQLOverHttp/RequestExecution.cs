using ContentJourney.AspNetCore.ResponseCaching;
using ContentJourney.Delivery;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Response;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Executes requests, or finds what they came to before.</summary>
internal sealed class RequestExecution(Deliverer deliverer, ResponseCache cache, AnswerWriter writer)
{
    /// <summary>Answers a call whose very bytes were answered before; false when they were not.</summary>
    public bool TryAnswer(Exchange exchange, UInt128? call, out Task writing)
    {
        var kept = cache.Find(exchange.Site, call, exchange.Now);
        writing = kept is null ? Task.CompletedTask : writer.WriteAsync(exchange, kept);
        return kept is not null;
    }

    /// <summary>Answers a request.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="request">What it comes to.</param>
    /// <param name="call">What names the call's bytes; null when they are not to be known again.</param>
    public async Task AnswerAsync(Exchange exchange, PreparedRequest request, UInt128? call)
    {
        if (cache.Find(exchange.Site, request, call, exchange.Now) is { } kept)
        {
            await writer.WriteAsync(exchange, kept).ConfigureAwait(false);
            return;
        }

        var state = State(exchange);
        using var response = await exchange.Engine.ExecuteAsync(request, state, exchange.Http.RequestAborted).ConfigureAwait(false);
        cache.Keep(exchange.Site, request, call, response, state.Inputs);
        await writer.WriteAsync(exchange, response, state.Inputs).ConfigureAwait(false);
    }

    /// <summary>Executes a request whose answer is written together with others.</summary>
    public ValueTask<GraphQLResponse> ExecuteAsync(Exchange exchange, PreparedRequest request) =>
        exchange.Engine.ExecuteAsync(request, State(exchange), exchange.Http.RequestAborted);

    private DeliveryRequest State(Exchange exchange) => new(exchange.Site, deliverer, exchange.Now, exchange.Access.Scopes);
}
