using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Pictures;

/// <summary>A picture in the grid.</summary>
/// <param name="File">The file and where it is used.</param>
/// <param name="Size">Its size in pixels; null when it does not say.</param>
internal sealed record Picture(UsedFile File, (int Width, int Height)? Size)
{
    public string Path => File.File.Path;

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
