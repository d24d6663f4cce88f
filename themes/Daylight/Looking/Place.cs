using Microsoft.AspNetCore.Http;

namespace ContentJourney.Themes.Daylight.Looking;

/// <summary>Where a site and the theme's files are on their host.</summary>
/// <param name="Root">What stands before the site's own addresses; empty, or a path such as <c>/shop</c>.</param>
/// <param name="Files">What stands before the names of the theme's files.</param>
internal sealed record Place(string Root, string Files)
{
    /// <summary>The place of a site on a host that may itself be below a path.</summary>
    public static Place At(PathString site, PathString host) => new(site.ToUriComponent(), $"{host.ToUriComponent()}/_content/Daylight");
}
