using ContentJourney.Content;

namespace ContentJourney.Forms.Content;

/// <summary>A picture as a row of a form: the file and what it shows. Its size is known from before, or not at all.</summary>
internal static class MediaForm
{
    public static Media Read(FormReader form, string row, Item before)
    {
        var file = form.Word($"{row}file")!;
        var alt = form.Word($"{row}alt") ?? "";
        return before.Variants.SelectMany(variant => variant.Message.Media ?? []).FirstOrDefault(media => media.File == file) is { } known
            ? known with { Alt = alt }
            : new Media(file, alt, Size(form, $"{row}width"), Size(form, $"{row}height"));
    }

    private static int? Size(FormReader form, string name) => int.TryParse(form.Text(name), out var size) && size > 0 ? size : null;
}
