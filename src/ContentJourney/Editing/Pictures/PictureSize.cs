namespace ContentJourney.Editing.Pictures;

/// <summary>A size in pixels; null where the picture does not say.</summary>
internal readonly record struct PictureSize(int? Width, int? Height)
{
    public static PictureSize Unknown { get; }

    public static PictureSize Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new((int)width, (int)height) : Unknown;
}
