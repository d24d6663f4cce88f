using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace ContentJourney.AspNetCore.Media;

/// <summary>Serves the files that content refers to.</summary>
internal static class MediaHandler
{
    // A drawing may carry script; shown by itself it runs in nobody's name.
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static readonly FileExtensionContentTypeProvider _types = new();

    public static async Task<IResult> GetAsync(string? path, HttpContext http, ISiteStore store, CancellationToken cancellation)
    {
        var file = path is null ? null : await store.FindFileAsync($"media/{path}", cancellation).ConfigureAwait(false);
        if (file is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=300";
        http.Response.Headers.ContentSecurityPolicy = Sandbox;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var type = _types.TryGetContentType(file.Path, out var known) ? known : "application/octet-stream";
        return Results.Bytes(file.Content.Bytes, type, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{file.Content.Sha256}\""));
    }
}
