using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads a reference to a picture.</summary>
internal static class MediaReader
{
    public static Media Read(MapReader map)
    {
        var media = new Media(
            map.Word("file"),
            ReadAlt(map),
            map.Integer("width"),
            map.Integer("height"),
            map.Has("renditions") ? map.Maps("renditions").Select(ReadRendition).ToValueList() : null);
        map.Close("A picture");
        return media;
    }

    private static string ReadAlt(MapReader map)
    {
        if (!map.Has("alt"))
        {
            map.Log.Add("media.alt.missing", "\"alt\" is missing; say what the picture shows, or write \"\" if it is mere decoration.", map.Place);
        }

        return map.Word("alt");
    }

    private static Rendition ReadRendition(MapReader map)
    {
        var rendition = new Rendition(map.Word("file"), map.Integer("width") ?? 0, map.Integer("height") ?? 0);
        map.Close("A rendition");
        return rendition;
    }
}
