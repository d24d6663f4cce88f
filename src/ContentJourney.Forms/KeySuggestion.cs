using System.Globalization;
using System.Text;

namespace ContentJourney.Forms;

/// <summary>Makes a key of a name, as a person would: <c>Schöner Morgen!</c> is <c>schoener-morgen</c>.</summary>
public static class KeySuggestion
{
    private const int Longest = 60;

    /// <summary>The key, with a number behind it when it is taken.</summary>
    public static string Of(string name, Func<string, bool> isTaken)
    {
        var key = Plain(name);
        return !isTaken(key) ? key : Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{key}-{number}")).First(free => !isTaken(free));
    }

    /// <summary>The key of a row: what stands in its field <c>key</c>, else one made of its field <c>name</c>.</summary>
    /// <param name="fields">The form.</param>
    /// <param name="row">What the names of the row's fields begin with, e.g. <c>phases.0.</c></param>
    public static string InRow(FormFields fields, string row) => fields[$"{row}key"].Trim() is { Length: > 0 } key ? key : Of(fields[$"{row}name"], _ => false);

    private static string Plain(string name)
    {
        var key = new StringBuilder();
        foreach (var character in Spelled(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            {
                key.Append(character);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        var cut = key.ToString(0, Math.Min(key.Length, Longest)).Trim('-');
        return cut.Length == 0 ? "item" : cut;
    }

    private static string Spelled(string name) => name.ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
}
