using System.Globalization;
using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>Values of own fields as one line of text each, for fields that hold several.</summary>
internal static class FieldTexts
{
    // Behind it a picture says what it shows.
    private const string Separator = " | ";

    /// <summary>The value of a line; null when it is none of that kind.</summary>
    public static FieldScalar? Read(string line, FieldKind kind) => kind switch
    {
        FieldKind.Number => decimal.TryParse(line, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new FieldScalar.Number(number) : null,
        FieldKind.Boolean => bool.TryParse(line, out var yes) ? new FieldScalar.Boolean(yes) : null,
        FieldKind.Date => DateOnly.TryParse(line, CultureInfo.InvariantCulture, out var day) ? new FieldScalar.Date(day) : null,
        FieldKind.Media => line.Split(Separator, 2) is var parts ? new FieldScalar.Picture(new Media(parts[0].Trim(), parts.ElementAtOrDefault(1) ?? "")) : null,
        _ => new FieldScalar.Text(line),
    };

    /// <summary>The line of a value.</summary>
    public static string Write(FieldScalar value) => value switch
    {
        FieldScalar.Text text => text.Value,
        FieldScalar.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        FieldScalar.Boolean yes => yes.Value ? "true" : "false",
        FieldScalar.Date date => date.Value.ToString("O", CultureInfo.InvariantCulture),
        FieldScalar.Picture { Value: var picture } => picture.Alt.Length == 0 ? picture.File : picture.File + Separator + picture.Alt,
        _ => "",
    };
}
