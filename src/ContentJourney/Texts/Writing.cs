using System.Globalization;

namespace ContentJourney.Texts;

/// <summary>What scripts have in common and what not: white space, and whether words are spaced.</summary>
internal static class Writing
{
    public const char NoBreakSpace = '\u00A0';
    public const char NarrowNoBreakSpace = '\u202F';

    private static readonly (char From, char To)[] _unspaced =
    [
        ('\u0E00', '\u0EFF'), // Thai, Lao
        ('\u0F00', '\u0FFF'), // Tibetan
        ('\u1000', '\u109F'), // Myanmar
        ('\u1780', '\u17FF'), // Khmer
        ('\u2E80', '\u303F'), // CJK radicals and punctuation
        ('\u3040', '\u30FF'), // Kana
        ('\u3100', '\u312F'), // Bopomofo
        ('\u31A0', '\u31FF'), // Bopomofo and Katakana extensions
        ('\u3400', '\u9FFF'), // Han
        ('\uF900', '\uFAFF'), // Han, compatibility
        ('\uFF00', '\uFF65'), // full-width forms
        ('\uFF66', '\uFF9F'), // half-width Katakana
        ('\uD840', '\uD8BF'), // high surrogates of the supplementary ideographic planes
    ];

    /// <summary>Whether lines may break at the character: white space, but no non-breaking one.</summary>
    public static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) && character is not (NoBreakSpace or NarrowNoBreakSpace or '\u2007');

    /// <summary>Whether the character belongs to a script that puts no spaces between words.</summary>
    public static bool IsUnspaced(char character) =>
        character >= '\u0E00' && Array.Exists(_unspaced, range => range.From <= character && character <= range.To);

    /// <summary>How many words a run without white space is.</summary>
    public static int WordsIn(string token)
    {
        var (unspaced, spaced) = (0, false);
        for (var index = 0; index < token.Length; index++)
        {
            var letter = char.IsLetterOrDigit(token, index);
            unspaced += letter && IsUnspaced(token[index]) ? 1 : 0;
            spaced |= letter && !IsUnspaced(token[index]);
            index += char.IsSurrogatePair(token, index) ? 1 : 0;
        }

        return unspaced + (spaced ? 1 : 0);
    }

    /// <summary>The indices at which an extended grapheme cluster begins, and the end.</summary>
    public static bool[] ClusterStarts(string text)
    {
        var starts = new bool[text.Length + 1];
        starts[text.Length] = true;
        for (var index = 0; index < text.Length; index += StringInfo.GetNextTextElementLength(text, index))
        {
            starts[index] = true;
        }

        return starts;
    }
}
