using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Forms.Content;

/// <summary>The fields of a content type's own as parts of a base; a list has one value a line.</summary>
public static class OwnFieldForm
{
    /// <summary>The fields as typed; those without a value are left out.</summary>
    /// <param name="form">The form; its fields are <c>field.KEY</c>, and for pictures <c>field.KEY.file</c> and the like.</param>
    /// <param name="row">What stands before these names, e.g. <c>v.0.</c></param>
    /// <param name="type">The type whose fields they are; null for none.</param>
    /// <param name="before">The item as it was: what is known of its pictures stays.</param>
    public static ValueList<FieldValue> Read(FormReader form, string row, ContentType? type, Item before) => (type?.Fields ?? [])
        .Where(field => form.Has($"{row}field.{field.Key}") || form.Has($"{row}field.{field.Key}.file"))
        .Select(field => new FieldValue(field.Key, Values(form, $"{row}field.{field.Key}", field, before).ToValueList()))
        .Where(value => value.Values.Count > 0)
        .ToValueList();

    /// <summary>The values as the form shows them: one a line.</summary>
    public static string TextOf(FieldValue? value) => string.Join('\n', (value?.Values ?? []).Select(scalar => scalar switch
    {
        FieldScalar.Text text => text.Value,
        FieldScalar.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        FieldScalar.Boolean yes => yes.Value ? "true" : "false",
        FieldScalar.Date date => date.Value.ToString("O", CultureInfo.InvariantCulture),
        _ => "",
    }));

    private static IEnumerable<FieldScalar> Values(FormReader form, string name, FieldDefinition field, Item before)
    {
        if (field.Kind == FieldKind.Media)
        {
            return form.Word($"{name}.file") is null ? [] : [new FieldScalar.Picture(MediaForm.Read(form, $"{name}.", before))];
        }

        var texts = field.List ? form.Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : string.IsNullOrWhiteSpace(form.Text(name)) ? []
            : [form.Text(name).TrimEnd()];
        return texts.Select(text => Value(field, text));
    }

    // As with facts: what is not understood stays as a text, and the rules of sites say what is wrong with it.
    private static FieldScalar Value(FieldDefinition field, string text) => field.Kind switch
    {
        FieldKind.Number when decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => new FieldScalar.Number(number),
        FieldKind.Boolean => new FieldScalar.Boolean(text.Trim() == "true"),
        FieldKind.Date when DateOnly.TryParse(text.Trim(), CultureInfo.InvariantCulture, out var day) => new FieldScalar.Date(day),
        _ => new FieldScalar.Text(text),
    };
}
