using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace ContentJourney.OrchardCore.Elements;

/// <summary>Where the custom elements are. They are the application's files and not a tenant's, so a tenant's prefix is not before them.</summary>
public static class ElementFiles
{
    /// <summary>The address of <c>elements.js</c> or <c>elements.css</c>.</summary>
    public static string Address(HttpContext http, string file) => $"{http.Features.Get<ShellContextFeature>()?.OriginalPathBase}/_content/ContentJourney.Elements/{file}";
}
