using System.Text.Json.Nodes;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;

namespace ContentJourney.OrchardCore.Translation.Writing;

/// <summary>Writes the fields of a content type's own. One without a value is emptied; one that holds more than the domain knows is left to editors.</summary>
internal static class OwnFieldWriter
{
    public static void Write(ValueList<FieldValue> values, TypeMapping type, JsonObject parts)
    {
        foreach (var field in type.Fields.Where(field => FieldKinds.IsWritable(field.Field)))
        {
            var value = values.FirstOrDefault(value => value.Key == field.Definition.Key);
            JsonPath.Set(parts, field.Path, value is { Values.Count: 0 } && field.Definition.List ? Emptied() : Written(field.Field, value?.Values ?? []));
        }
    }

    private static JsonObject Emptied() => new() { ["Text"] = "" };

    private static JsonObject Written(string field, ValueList<FieldScalar> scalars) => (field, scalars.Count) switch
    {
        (_, 0) => [],
        ("MarkdownField", _) => new JsonObject { ["Markdown"] = Lines(scalars) },
        (not "TextField", _) => new JsonObject { ["Value"] = Plain(scalars[0]) },
        _ => new JsonObject { ["Text"] = Lines(scalars) },
    };

    private static JsonValue? Plain(FieldScalar scalar) => scalar switch
    {
        FieldScalar.Number number => JsonValue.Create(number.Value),
        FieldScalar.Boolean yes => JsonValue.Create(yes.Value),
        FieldScalar.Date date => JsonValue.Create(date.Value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
        _ => null,
    };

    private static string Lines(ValueList<FieldScalar> scalars) => string.Join('\n', scalars.Select(FieldTexts.Write));
}
