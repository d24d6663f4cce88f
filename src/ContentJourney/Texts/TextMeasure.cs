using System.Globalization;
using System.Text;
using ContentJourney.Channels;
using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>How much of a budget a text takes.</summary>
public static class TextMeasure
{
    private const char FirstJoining = '\u0300';

    /// <summary>The size of the plain text in the unit; seconds are rounded up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not count texts (items, pixels).</exception>
    public static int Count(RichText text, BudgetUnit unit, Locale locale) => unit switch
    {
        BudgetUnit.Characters => Characters(PlainText.Of(text)),
        BudgetUnit.Words => Words(PlainText.Of(text)),
        BudgetUnit.Bytes => Encoding.UTF8.GetByteCount(PlainText.Of(text)),
        BudgetUnit.Segments => SmsSegments.Count(PlainText.Of(text)),
        BudgetUnit.Seconds => (int)Math.Ceiling(SpeechTime.Seconds(text, locale)),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Texts are counted in characters, words, bytes, segments or seconds."),
    };

    /// <summary>The number of extended grapheme clusters (Unicode UAX #29): characters as people see them.</summary>
    public static int Characters(string text)
    {
        var count = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty; count++)
        {
            rest = rest[(IsAlone(rest) ? 1 : StringInfo.GetNextTextElementLength(rest))..];
        }

        return count;
    }

    // Nothing below the combining marks joins what is before it, but for a line feed its carriage return; asking the tables is dear.
    private static bool IsAlone(ReadOnlySpan<char> rest) => rest[0] < FirstJoining && rest[0] != '\r' && (rest.Length == 1 || rest[1] < FirstJoining);

    /// <summary>The number of words: runs without white space that hold a letter or digit. In scripts without spaces between words each character is one.</summary>
    public static int Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Sum(Writing.WordsIn);
}
