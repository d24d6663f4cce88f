using Microsoft.AspNetCore.Http;

namespace ContentJourney.Admin.Access;

/// <summary>What answers of the admin bear beside the host's headers: they are kept by nobody and framed by nobody else.</summary>
/// <param name="next">What comes after.</param>
internal sealed class AdminHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XFrameOptions = "SAMEORIGIN";
        return next(http);
    }
}
