using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Forms.Personas;

/// <summary>A portrait as fields. What is known of a file beside what it shows is carried along unseen, and goes when another file is chosen.</summary>
internal static class PortraitForm
{
    public static void Write(Media? portrait, FormFields fields)
    {
        if (portrait is null)
        {
            return;
        }

        fields.Set("portrait.file", portrait.File);
        fields.Set("portrait.alt", portrait.Alt);
        fields.Set("portrait.of", portrait.File);
        fields.Set("portrait.width", portrait.Width);
        fields.Set("portrait.height", portrait.Height);
        if (portrait.Renditions is { } renditions)
        {
            fields.SetLines("portrait.renditions", renditions.Select(rendition => string.Create(CultureInfo.InvariantCulture, $"{rendition.Width} {rendition.Height} {rendition.File}")));
        }
    }

    public static Media? Read(FormReader form) => form.Word("portrait.file") is not { } file ? null
        : file != form.Word("portrait.of") ? new Media(file, Alt(form))
        : new Media(file, Alt(form), Size(form.Text("portrait.width")), Size(form.Text("portrait.height")), form.Has("portrait.renditions") ? Renditions(form) : null);

    private static string Alt(FormReader form) => form.Word("portrait.alt") ?? "";

    private static ValueList<Rendition> Renditions(FormReader form) => form.Lines("portrait.renditions")
        .Select(line => line.Split(' ', 3))
        .Where(parts => parts.Length == 3)
        .Select(parts => new Rendition(parts[2], Size(parts[0]) ?? 0, Size(parts[1]) ?? 0))
        .ToValueList();

    private static int? Size(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) ? size : null;
}
