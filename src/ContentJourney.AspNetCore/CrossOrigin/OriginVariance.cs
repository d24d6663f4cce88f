using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ContentJourney.AspNetCore.CrossOrigin;

/// <summary>
/// Says <c>Vary: Origin</c> of every answer that an origin may change. The framework says it only to callers that it lets in, so that a
/// shared cache could hand an answer without the header of permission to one that needs it.
/// </summary>
internal sealed class OriginVariance(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<IEnableCorsAttribute>()?.PolicyName == CrossOriginCalls.Policy)
        {
            http.Response.OnStarting(Mark, http.Response);
        }

        return next(http);
    }

    // Of what is registered for the start of an answer, the first runs last: the framework has spoken by then.
    private static Task Mark(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        if (!headers.GetCommaSeparatedValues(HeaderNames.Vary).Contains(HeaderNames.Origin, StringComparer.OrdinalIgnoreCase))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        }

        return Task.CompletedTask;
    }
}
