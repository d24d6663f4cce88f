using System.Globalization;
using System.Text;

namespace ContentJourney.Lists;

/// <summary>Makes texts comparable whatever their case and accents, the same on every machine.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(character == 'ß' ? "ss" : char.ToLowerInvariant(character).ToString());
            }
        }

        return folded.ToString();
    }
}
