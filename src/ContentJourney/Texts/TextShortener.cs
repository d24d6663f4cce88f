using ContentJourney.Channels;
using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>Shortens a text to a budget, so that what is left is well-formed, still reads well and always fits.</summary>
/// <remarks>
/// Whole sentences from the front while they fit (lists between entries, tables between rows, a heading never last); where not even
/// one fits, words from the front and <c>…</c>; where not even one word fits, <c>…</c> alone or nothing. Never inside a word,
/// a grapheme cluster, a link, a picture, code or a fact. Scripts without spaces between words, such as Chinese or Thai, are cut
/// between grapheme clusters instead, as nothing would fit otherwise. A text that fits comes back as the same instance.
/// </remarks>
public static class TextShortener
{
    private const string Ellipsis = "…";

    /// <summary>The text in at most so many units of its plain text (see <see cref="TextMeasure"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not count texts.</exception>
    public static RichText Shorten(RichText text, BudgetUnit unit, int max, Locale locale) =>
        Shorten(text, candidate => TextMeasure.Count(candidate, unit, locale), max, locale);

    /// <summary>The text in at most so many of whatever the measure counts, e.g. characters of the SSML. The measure is asked some 10 to 20 times; it should grow with the text.</summary>
    public static RichText Shorten(RichText text, Func<RichText, int> measure, int max, Locale locale)
    {
        bool Fits(RichText candidate) => measure(candidate) <= max;

        if (Fits(text))
        {
            return text;
        }

        var sentences = TextCuts.BetweenSentences(text, locale);
        return Longest(sentences, cut => cut.Apply(text), Fits)
            ?? Longest(Words(text, sentences), cut => cut.Apply(text, Ellipsis), Fits)
            ?? (Fits(_onlyEllipsis) ? _onlyEllipsis : RichText.Empty);
    }

    private static readonly RichText _onlyEllipsis = new([new Block.Paragraph([new Inline.Run(Ellipsis)])]);

    private static IReadOnlyList<TextCut> Words(RichText text, IReadOnlyList<TextCut> sentences) =>
        TextCuts.BetweenWords(text, sentences.FirstOrDefault(cut => !cut.Apply(text).IsEmpty));

    // A binary search for the last place that fits. What it returns was measured, so it fits even where the measure does not grow with the text.
    private static RichText? Longest(IReadOnlyList<TextCut> cuts, Func<TextCut, RichText> apply, Func<RichText, bool> fits)
    {
        var (low, high) = (0, cuts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = fits(apply(cuts[middle])) ? (middle + 1, high) : (low, middle);
        }

        var best = low == 0 ? RichText.Empty : apply(cuts[low - 1]);
        return best.IsEmpty ? null : best;
    }
}
