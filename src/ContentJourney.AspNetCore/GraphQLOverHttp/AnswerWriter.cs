using ContentJourney.AspNetCore.ResponseCaching;
using ContentJourney.Delivery.Caching;
using ContentJourney.GraphQL.Response;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Writes answers, and says by whom and how long they may be kept.</summary>
/// <param name="options">What the host says of it.</param>
/// <param name="isKept">Whether answers may be kept at all; where not, whoever calls has said so.</param>
internal sealed class AnswerWriter(ContentJourneyOptions options, bool isKept)
{
    /// <summary>Writes an answer that was kept.</summary>
    public Task WriteAsync(Exchange exchange, KeptResponse kept)
    {
        exchange.Http.Response.StatusCode = StatusCodes.Status200OK;
        return WriteAsync(exchange, kept.Utf8Json, kept.EntityTag, For(exchange, kept.ValidUntil));
    }

    /// <summary>Writes an answer that has just been worked out.</summary>
    public Task WriteAsync(Exchange exchange, GraphQLResponse response, AnswerInputs inputs)
    {
        exchange.Http.Response.StatusCode = StatusCodeChoice.Of(response, exchange.Format, options.StatusCodes);
        var freshness = response is not { HasData: true, Errors.Count: 0 } ? Freshness.OfErrors
            : inputs.IsPrivate ? Freshness.ForTheCaller
            : For(exchange, inputs.ValidUntil);
        var tag = isKept && exchange.IsReading && response.HasData ? EntityTag.Of(response.Utf8Json.Span) : null;
        return WriteAsync(exchange, response.Utf8Json, tag, freshness);
    }

    private Freshness For(Exchange exchange, DateTimeOffset validUntil) =>
        exchange.Access.IsForTheCaller ? Freshness.ForTheCaller : Freshness.ForAll(options.MaxAge, validUntil, exchange.Now);

    private Task WriteAsync(Exchange exchange, ReadOnlyMemory<byte> body, string? tag, in Freshness freshness)
    {
        var http = exchange.Http.Response;
        http.ContentType = exchange.Format.ContentType;
        http.Headers.Vary = freshness.Vary;
        if (isKept && exchange.IsReading)
        {
            http.Headers.CacheControl = freshness.CacheControl;
            http.Headers.ETag = tag;
            if (tag is not null && EntityTag.IsHeld(exchange.Http.Request, tag))
            {
                http.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        http.ContentLength = body.Length;
        return http.BodyWriter.WriteAsync(body, exchange.Http.RequestAborted).AsTask();
    }
}
