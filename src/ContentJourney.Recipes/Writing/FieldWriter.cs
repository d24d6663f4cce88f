using ContentJourney.Content;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes the values of own fields.</summary>
internal sealed class FieldWriter(IReadOnlySet<(string Type, string Field)> lists)
{
    /// <summary>Knows which fields of which types are lists.</summary>
    public static FieldWriter For(IEnumerable<ContentType> types) =>
        new(types.SelectMany(type => type.Fields.Where(field => field.List).Select(field => (type.Key, field.Key))).ToHashSet());

    public YamlValue Write(FieldValue field, string type) => lists.Contains((type, field.Key)) || field.Values.Count != 1
        ? new YamlValue.Sequence([.. field.Values.Select(Write)])
        : Write(field.Values[0]);

    private static YamlValue Write(FieldScalar value) => value switch
    {
        FieldScalar.Text text => new YamlValue.Text(text.Value),
        FieldScalar.Number number => YamlValue.Of(number.Value),
        FieldScalar.Boolean flag => YamlValue.Of(flag.Value),
        FieldScalar.Date day => YamlValue.Of(day.Value),
        FieldScalar.Picture picture => MediaWriter.Write(picture.Value).Value,
        _ => throw new NotSupportedException($"A field of the kind {value.GetType().Name} has no spelling in recipes."),
    };
}
