using System.Text;
using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Texts;

namespace ContentJourney.Fitting;

/// <summary>Shapes texts and cuts them to a channel's budgets; holds what it made in a bounded cache.</summary>
/// <param name="shaper">Reads and writes texts.</param>
/// <param name="capacity">About how many bytes of texts are held.</param>
public sealed class TextFitter(ITextShaper shaper, long capacity = TextFitter.DefaultCapacity)
{
    /// <summary>The capacity unless one is given: 512 MiB, which holds the long texts of some 20,000 items.</summary>
    public const long DefaultCapacity = 512L << 20;

    // A tree and its written forms take several times the plain text; an estimate is enough for a bound.
    private const int BytesPerCharacter = 12;
    private const int BytesPerText = 400;

    private readonly GenerationCache<TextKey, ShapedText> _cache = new(capacity);

    /// <summary>Gets about how many bytes are held.</summary>
    public long Weight => _cache.Weight;

    internal ITextShaper Shaper => shaper;

    /// <summary>A text that is held nowhere, for one delivery.</summary>
    internal ShapedText Once(AuthoredText text, PublishedItem item, Locale locale) =>
        new(Read(text.Source, text.Syntax, item, locale), locale, shaper, isLine: false, shortened: false, []);

    internal ShapedText Fit(TextKey key, PublishedItem item, Locale locale) =>
        _cache.GetOrAdd(key, (Fitter: this, item, locale), static (key, state) => state.Fitter.Make(key, state.item, state.locale), Weigh);

    internal RichText Read(string source, TextSyntax syntax, PublishedItem item, Locale locale) =>
        FactResolver.Resolve(shaper.Read(source, syntax), item.Item.Facts, locale);

    private static int Weigh(ShapedText text) => BytesPerText + (text.Characters * BytesPerCharacter);

    private ShapedText Make(TextKey key, PublishedItem item, Locale locale)
    {
        var tree = key.Origin is { SaysNone: false } origin ? Read(origin.Source, origin.Syntax, item, locale) : RichText.Empty;
        tree = Derivation.Apply(tree, key, label => Read(label, TextSyntax.Plain, item, locale), locale);
        return Cut(tree, key, locale);
    }

    private ShapedText Cut(RichText whole, TextKey key, Locale locale)
    {
        var budgets = key.Channel.Budgets.Where(budget => budget.Field == key.Field).ToArray();
        // All at once, since an ellipsis that one budget asks for may break another: it makes a short message wide.
        var text = TextShortener.Shorten(whole, candidate => budgets.Count(budget => budget.Cuts && IsOver(candidate, budget, locale)), 0, locale);
        var soft = budgets.Where(budget => !budget.Cuts && IsOver(text, budget, locale)).ToValueList();
        return new ShapedText(text, locale, shaper, IsLine(key.Field), !ReferenceEquals(text, whole), soft);
    }

    private bool IsOver(RichText text, Budget budget, Locale locale) => Count(text, budget, locale) > budget.Max;

    private static bool IsLine(string field) => field is MessageFields.Headline or MessageFields.Summary or MessageFields.GlanceTitle or MessageFields.GlanceText;

    // A platform limits the characters of speech as sent, so its mark-up counts.
    private int Count(RichText text, Budget budget, Locale locale) =>
        budget is { Field: MessageFields.Speech, Unit: BudgetUnit.Characters or BudgetUnit.Bytes }
            ? CountSent(shaper.Write(text, TextForm.Ssml, locale), budget.Unit)
            : TextMeasure.Count(text, budget.Unit, locale);

    private static int CountSent(string ssml, BudgetUnit unit) =>
        unit == BudgetUnit.Bytes ? Encoding.UTF8.GetByteCount(ssml) : TextMeasure.Characters(ssml);
}
