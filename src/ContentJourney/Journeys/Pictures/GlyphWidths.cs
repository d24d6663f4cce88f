using System.Globalization;
using System.Text;

namespace ContentJourney.Journeys.Pictures;

/// <summary>Estimates how wide a text is in the fonts systems bring (Segoe UI, San Francisco, Roboto, DejaVu): rather too wide than too narrow.</summary>
internal static class GlyphWidths
{
    private const double Bold = 1.08;

    // In em. The first line that holds a character counts.
    private static readonly (string Characters, double Width)[] _table =
    [
        ("ijlI'|!.,:;·’‘", 0.31),
        ("ftr()[]{}/\\-‐\"„“”`*", 0.42),
        (" \u00A0", 0.32),
        ("szcvxykJL?", 0.55),
        ("mw", 0.95),
        ("MW%@©™—…", 1.02),
        ("0123456789", 0.61),
        ("CGOQDNHUÖÜ&", 0.78),
    ];

    private static readonly double[] _latin = [.. Enumerable.Range(0, 0x250).Select(code => Listed(new Rune(code)) ?? Latin(new Rune(code)))];

    /// <summary>The width in pixels.</summary>
    public static double Measure(string text, TextStyle style) => text.EnumerateRunes().Sum(Em) * style.Size * (style.Bold ? Bold : 1);

    private static double Em(Rune rune) => rune.Value switch
    {
        < 0x250 => _latin[rune.Value],
        >= 0x2010 and <= 0x2122 => Listed(rune) ?? Latin(rune),
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        < 0x1100 => 0.72,
        >= 0x1F000 => 1.4,
        _ => 1.05,
    };

    private static double? Listed(Rune rune) =>
        Array.Find(_table, line => line.Characters.Contains(rune.ToString(), StringComparison.Ordinal)) is { Width: > 0 and var width } ? width : null;

    private static double Latin(Rune rune) => Rune.IsUpper(rune) ? 0.7 : 0.61;
}
