namespace ContentJourney.Publishing;

/// <summary>A file that content refers to.</summary>
/// <param name="Path">Where it lies in the site, e.g. <c>media/aurora.svg</c>; forward slashes, no <c>..</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SiteFile(string Path, Blob Content);
