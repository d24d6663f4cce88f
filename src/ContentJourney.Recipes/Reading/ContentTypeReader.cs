using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads an element of <c>types.yaml</c>.</summary>
internal static class ContentTypeReader
{
    public static ContentType Read(MapReader map)
    {
        var type = new ContentType(map.Word("key"), map.Word("name"), map.KeyedMaps("fields").Select(ReadField).ToValueList());
        map.Close("A content type");
        return type;
    }

    private static FieldDefinition ReadField(MapReader map)
    {
        var field = new FieldDefinition(map.Word("key"), map.Word("name"), map.Chosen<FieldKind>("kind"), map.Flag("list"), map.Flag("required"));
        map.Close("A field");
        return field;
    }
}
