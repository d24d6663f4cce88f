using System.Buffers;
using System.Globalization;
using System.Text;

namespace ContentJourney.Lists;

/// <summary>Makes texts comparable whatever their case and accents, the same on every machine. Halves of surrogate pairs, which no encoding can carry, become U+FFFD.</summary>
internal static class Folding
{
    private const char FirstLetter = '\u0080';
    private const char LastLetter = '\u024F';

    private static readonly SearchValues<char> _ascii = SearchValues.Create([.. Enumerable.Range(0, FirstLetter).Select(code => (char)code)]);

    // Latin letters that mostly stand alone between ASCII ones; folding each once makes long texts several times faster.
    private static readonly string[] _letters = [.. Enumerable.Range(FirstLetter, LastLetter - FirstLetter + 1).Select(code => FoldAny(((char)code).ToString()))];

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var plain = rest.IndexOfAnyExcept(_ascii) is >= 0 and var end ? end : rest.Length;
            AppendPlain(folded, rest[..plain]);
            rest = rest[plain..];

            // No mark moves past an ASCII character in normalizing, so what stands between two can be folded by itself.
            var other = rest.IndexOfAny(_ascii) is >= 0 and var next ? next : rest.Length;
            AppendOther(folded, rest[..other]);
            rest = rest[other..];
        }

        return folded.ToString();
    }

    private static void AppendPlain(StringBuilder folded, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            folded.Append(char.ToLowerInvariant(letter));
        }
    }

    private static void AppendOther(StringBuilder folded, ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            folded.Append(text is [var letter and <= LastLetter] ? _letters[letter - FirstLetter] : FoldAny(text.ToString()));
        }
    }

    private static string FoldAny(string text)
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
