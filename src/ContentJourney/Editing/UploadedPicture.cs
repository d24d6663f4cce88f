namespace ContentJourney.Editing;

/// <summary>A picture as it was kept; where it is used, somebody says what it shows.</summary>
/// <param name="Path">Where it lies in the site, e.g. <c>media/aurora.svg</c>.</param>
/// <param name="Bytes">Its size in bytes.</param>
/// <param name="Width">Width in pixels; null when it does not say.</param>
/// <param name="Height">Height in pixels; null when it does not say.</param>
public sealed record UploadedPicture(string Path, long Bytes, int? Width, int? Height);
