using System.Globalization;
using System.Text.Json.Nodes;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>Reads the fields of a content type's own.</summary>
/// <param name="sources">Reads texts.</param>
/// <param name="keyOf">The key of the item that a content item is; null when it is none.</param>
internal sealed class OwnFieldReader(SourceReader sources, Func<string, string?> keyOf)
{
    private static readonly string[] _texts = ["Text", "Markdown", "Html"];

    public ValueList<FieldValue> Read(JsonObject parts, TypeMapping type) => type.Fields
        .Select(field => new FieldValue(field.Definition.Key, Values(parts, field).ToValueList()))
        .Where(value => value.Values.Count > 0 || IsEmptied(parts, type, value.Key))
        .ToValueList();

    // A list can say that it has nothing, which is more than to say nothing.
    private static bool IsEmptied(JsonObject parts, TypeMapping type, string key) =>
        type.Fields.First(own => own.Definition.Key == key) is { Definition.List: true } field && SourceReader.Plain(parts, $"{field.Path}.Text") is { Length: 0 };

    private IEnumerable<FieldScalar> Values(JsonObject parts, OwnField own) => SourceReader.Find(parts, own.Path) switch
    {
        JsonObject field when field["ContentItemIds"] is JsonArray ids => References(ids, own.Definition.List),
        JsonObject field when field["Paths"] is JsonArray => (SourceReader.Pictures(parts, own.Path) ?? []).Select(picture => new FieldScalar.Picture(picture)).Take(own.Definition.List ? int.MaxValue : 1),
        JsonObject field when field.ContainsKey("Url") => SourceReader.Word(field, "Url") is { } url ? [new FieldScalar.Text(SourceReader.Address(url))] : [],
        JsonObject field when field["Value"] is JsonValue value => Plain(value, own.Definition.Kind) is { } scalar ? [scalar] : [],
        JsonObject => Texts(parts, own),
        _ => [],
    };

    private IEnumerable<FieldScalar> References(JsonArray ids, bool list) => ids
        .Select(id => keyOf(id?.ToString() ?? ""))
        .OfType<string>()
        .Select(key => new FieldScalar.Text(key))
        .Take(list ? int.MaxValue : 1);

    private IEnumerable<FieldScalar> Texts(JsonObject parts, OwnField own)
    {
        var text = _texts.Select(name => sources.Text(parts, $"{own.Path}.{name}")).FirstOrDefault(found => found is not null);
        var values = text is null ? []
            : own.Definition.List ? text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [text];
        return values.Select(value => FieldTexts.Read(value, own.Definition.Kind)).OfType<FieldScalar>();
    }

    private static FieldScalar? Plain(JsonValue value, FieldKind kind) => kind switch
    {
        // The day as it is written, wherever the server stands.
        FieldKind.Date => DateTimeOffset.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? new FieldScalar.Date(DateOnly.FromDateTime(day.DateTime)) : null,
        _ => FieldTexts.Read(value.ToString(), kind),
    };
}
