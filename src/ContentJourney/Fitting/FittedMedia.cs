using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Fitting;

/// <summary>A picture of a delivery, in a size the channel takes.</summary>
/// <param name="File">The file, e.g. <c>media/aurora.svg</c>.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Width">Width in pixels, if known.</param>
/// <param name="Height">Height in pixels, if known.</param>
/// <param name="Renditions">The sizes of the same picture that the channel takes.</param>
public sealed record FittedMedia(string File, string Alt, int? Width, int? Height, ValueList<Rendition> Renditions);
