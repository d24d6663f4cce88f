namespace ContentJourney.Editing;

/// <summary>A stored file, without its bytes.</summary>
/// <param name="Path">Where it lies in the site, e.g. <c>media/aurora.svg</c>.</param>
/// <param name="Bytes">Its size in bytes.</param>
public sealed record MediaFile(string Path, long Bytes);
