using Microsoft.AspNetCore.Http;

namespace ContentJourney.Admin.Access;

/// <summary>What answers of the admin bear beside the host's headers: they are kept by nobody and framed by nobody else.</summary>
/// <param name="next">What comes after.</param>
internal sealed class AdminHeaders(RequestDelegate next)
{
    // No style in the page either: elements adopt their style sheets, which needs no leave. Attributes do, for templates set them.
    private const string Policy = "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XFrameOptions = "SAMEORIGIN";
        return next(http);
    }
}
