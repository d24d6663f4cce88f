using ContentJourney.AspNetCore.GraphQLOverHttp;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.Previewing;

/// <summary>Answers calls about drafts as those about what is published are answered, but nothing of it is kept anywhere.</summary>
/// <param name="handler">Answers the calls; it keeps nothing itself.</param>
internal sealed class PreviewHandler(GraphQLHandler handler)
{
    public Task HandleAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        // A token in an address is not told to the sites that an answer leads to.
        headers["Referrer-Policy"] = "no-referrer";
        return handler.HandleAsync(http);
    }
}
