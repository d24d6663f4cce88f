using ContentJourney.Collections;

namespace ContentJourney.Publishing;

/// <summary>A site with its files: what a recipe folder holds.</summary>
/// <param name="Site">The site.</param>
/// <param name="Files">The files, by path in ordinal order.</param>
public sealed record SiteContents(Site Site, ValueList<SiteFile> Files);
