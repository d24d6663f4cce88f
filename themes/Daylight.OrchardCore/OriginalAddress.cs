using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.Themes.Daylight.OrchardCore;

/// <summary>The address in the site that somebody asked for, also where another page stands in for it.</summary>
internal static class OriginalAddress
{
    public static string Of(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { Length: > 0 } original ? original
        : http.Request.Path is { HasValue: true } path ? path.Value!
        : "/";
}
