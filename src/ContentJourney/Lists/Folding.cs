using System.Globalization;
using System.Text;

namespace ContentJourney.Lists;

/// <summary>Makes texts comparable whatever their case and accents, the same on every machine. Halves of surrogate pairs, which no encoding can carry, become U+FFFD.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                var lower = Rune.ToLowerInvariant(rune);
                folded.Append(lower.Value == 'ß' ? "ss" : lower.ToString());
            }
        }

        return folded.ToString();
    }

    // Normalizing refuses anything else.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
