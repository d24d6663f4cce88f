using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Texts;

namespace ContentJourney.Checking;

/// <summary>Measures fields as editors wrote them, their facts filled in.</summary>
public static class AuthoredMeasure
{
    /// <summary>A measure that reads and writes texts through a shaper.</summary>
    public static BudgetMeasure By(ITextShaper shaper) => (variant, item, budget) =>
        new WordedVariant(variant).TextOf(budget.Field) is { } text ? Count(shaper, text, variant, item, budget) : null;

    private static int Count(ITextShaper shaper, AuthoredText text, Variant variant, Item item, Budget budget)
    {
        var tree = FactResolver.Resolve(shaper.Read(text.Source, text.Syntax), item.Facts, variant.Locale);
        return budget is { Field: MessageFields.Speech, Unit: BudgetUnit.Characters }
            ? TextMeasure.Characters(shaper.Write(tree, TextForm.Ssml, variant.Locale))
            : TextMeasure.Count(tree, budget.Unit, variant.Locale);
    }
}
