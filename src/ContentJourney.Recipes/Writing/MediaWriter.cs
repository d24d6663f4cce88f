using ContentJourney.Content;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes a reference to a picture.</summary>
internal static class MediaWriter
{
    public static YamlFields Write(Media media) => new YamlFields()
        .Add("file", media.File)
        .Add("alt", media.Alt)
        .Add("width", media.Width)
        .Add("height", media.Height)
        .Add("renditions", media.Renditions is { } renditions ? YamlFields.List(renditions, Write) : null);

    private static YamlFields Write(Rendition rendition) => new YamlFields()
        .Add("file", rendition.File)
        .Add("width", rendition.Width)
        .Add("height", rendition.Height);
}
