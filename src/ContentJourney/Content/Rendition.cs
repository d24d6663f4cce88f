namespace ContentJourney.Content;

/// <summary>A picture in another size.</summary>
/// <param name="File">The file below the site's media folder.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record Rendition(string File, int Width, int Height);
