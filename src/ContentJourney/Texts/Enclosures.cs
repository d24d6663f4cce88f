namespace ContentJourney.Texts;

/// <summary>Finds what stands in parentheses and quotation marks.</summary>
internal static class Enclosures
{
    // An enclosure longer than this is a passage, in which sentences are parted as anywhere.
    private const int Longest = 300;

    private static readonly (char Open, string Close)[] _pairs =
        [('(', ")"), ('[', "]"), ('（', "）"), ('„', "“”"), ('“', "”"), ('»', "«"), ('«', "»"), ('「', "」"), ('『', "』")];

    /// <summary>For each position the number of enclosures that are open there.</summary>
    public static int[] Of(string text)
    {
        var change = new int[text.Length + 2];
        for (var index = 0; index < text.Length; index++)
        {
            if (End(text, index) is { } end)
            {
                change[index + 1]++;
                change[end + 1]--;
                index = IsQuote(text[index]) ? end : index;
            }
        }

        for (var index = 1; index < change.Length; index++)
        {
            change[index] += change[index - 1];
        }

        return change;
    }

    private static bool IsQuote(char character) => character == '"';

    private static int? End(string text, int start)
    {
        var reach = text.AsSpan(start + 1, Math.Min(Longest, text.Length - start - 1));
        if (IsQuote(text[start]))
        {
            return IsOpening(text, start) && reach.IndexOf('"') is >= 0 and var straight ? start + 1 + straight : null;
        }

        var pair = Array.Find(_pairs, pair => pair.Open == text[start]);
        return pair.Close is { } close && reach.IndexOfAny(close) is >= 0 and var end ? start + 1 + end : null;
    }

    // A straight mark after a digit is an inch, one before white space closes.
    private static bool IsOpening(string text, int index) =>
        (index == 0 || char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '(' or '[') && index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1]);
}
