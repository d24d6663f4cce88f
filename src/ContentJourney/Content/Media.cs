using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>A picture that content refers to.</summary>
/// <param name="File">The file below the site's media folder, e.g. <c>media/aurora.svg</c>.</param>
/// <param name="Alt">What it shows, for those who do not see it; empty for mere decoration.</param>
/// <param name="Width">Width in pixels, if known.</param>
/// <param name="Height">Height in pixels, if known.</param>
/// <param name="Renditions">The same picture in other sizes.</param>
public sealed record Media(string File, string Alt, int? Width = null, int? Height = null, ValueList<Rendition>? Renditions = null)
{
    /// <summary>Gets whether it can be drawn at any size.</summary>
    public bool IsVector => File.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
