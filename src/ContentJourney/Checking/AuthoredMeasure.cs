using ContentJourney.Channels;
using ContentJourney.Fitting;
using ContentJourney.Publishing;
using ContentJourney.Texts;

namespace ContentJourney.Checking;

/// <summary>Measures fields as editors wrote them, their facts filled in.</summary>
public static class AuthoredMeasure
{
    private const long Capacity = 16L << 20;

    /// <summary>A measure that reads and writes texts through a shaper. It remembers what it measured: whoever types changes one text of many.</summary>
    public static BudgetMeasure By(ITextShaper shaper)
    {
        var known = new GenerationCache<MeasureKey, int>(Capacity);
        return (variant, item, budget) => new WordedVariant(variant).TextOf(budget.Field) is { } text
            ? Measured(known, MeasureKey.Of(text, variant, item, budget), shaper)
            : null;
    }

    private static int Measured(GenerationCache<MeasureKey, int> known, MeasureKey key, ITextShaper shaper) =>
        known.GetOrAdd(key, shaper, Count, _ => key.Weight);

    private static int Count(MeasureKey key, ITextShaper shaper)
    {
        var tree = FactResolver.Resolve(shaper.Read(key.Source, key.Syntax), key.Facts, key.Locale);
        return key.AsSent ? TextMeasure.Characters(shaper.Write(tree, TextForm.Ssml, key.Locale)) : TextMeasure.Count(tree, key.Unit, key.Locale);
    }
}
