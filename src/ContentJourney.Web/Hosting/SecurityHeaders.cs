using Microsoft.AspNetCore.HttpOverrides;

namespace ContentJourney.Web.Hosting;

/// <summary>Headers that every answer carries.</summary>
internal static class SecurityHeaders
{
    // Scripts and styles come from the host alone; the pictures of journeys carry their style with them.
    private const string Policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

    // A year. Names below this one are not this host's to speak for.
    private const string Transport = "max-age=31536000";

    /// <summary>Believes a proxy what it says about the visitor's address and whether they came by HTTPS.</summary>
    public static void UseProxy(this WebApplication app, bool isTrusted)
    {
        if (isTrusted)
        {
            var headers = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };

            // The setting says that nobody but the proxy reaches this host; where it is, a container does not know.
            headers.KnownIPNetworks.Clear();
            headers.KnownProxies.Clear();
            app.UseForwardedHeaders(headers);
        }
    }

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = Policy;
        headers.XFrameOptions = "SAMEORIGIN";
        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = Transport;
        }

        return next(http);
    });
}
