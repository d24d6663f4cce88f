namespace ContentJourney.Web.Ide;

/// <summary>Shows a page to try queries on where a browser opens the API's address.</summary>
internal static class GraphQLIde
{
    private const string Bundle = "ide/bundle/graphiql.html";
    private const string Plain = "ide/plain.html";

    public static void UseGraphQLIde(this WebApplication app, string path) => app.Use(async (http, next) =>
    {
        if (!IsBrowserAt(http.Request, path))
        {
            await next(http);
            return;
        }

        var files = app.Environment.WebRootFileProvider;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Vary = "Accept";
        if (files.GetFileInfo(Bundle) is { Exists: true } bundle)
        {
            // Its styles carry the fonts within them.
            http.Response.Headers.ContentSecurityPolicy += "; font-src 'self' data:";
            await http.Response.SendFileAsync(bundle);
            return;
        }

        await http.Response.SendFileAsync(files.GetFileInfo(Plain));
    });

    private static bool IsBrowserAt(HttpRequest request, string path) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Equals(path, StringComparison.OrdinalIgnoreCase)
        && !request.Query.ContainsKey("query") && !request.Query.ContainsKey("documentId") && !request.Query.ContainsKey("extensions")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
