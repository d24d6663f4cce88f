using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Texts;

namespace ContentJourney.Checking;

/// <summary>What the size of an authored text depends on.</summary>
/// <param name="Source">The text as written.</param>
/// <param name="Syntax">How to read it.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="AsSent">Whether the mark-up of speech counts as well.</param>
/// <param name="Locale">The language.</param>
/// <param name="Facts">The facts it may name; none when it names none.</param>
internal readonly record struct MeasureKey(string Source, TextSyntax Syntax, BudgetUnit Unit, bool AsSent, Locale Locale, ValueList<Fact> Facts)
{
    private const int BytesPerMeasure = 200;

    /// <summary>Gets about how many bytes it takes.</summary>
    public int Weight => BytesPerMeasure + (2 * Source.Length);

    public static MeasureKey Of(AuthoredText text, Variant variant, Item item, Budget budget) => new(
        text.Source,
        text.Syntax,
        budget.Unit,
        budget is { Field: MessageFields.Speech, Unit: BudgetUnit.Characters },
        variant.Locale,
        text.Source.Contains('{', StringComparison.Ordinal) ? item.Facts : []);

    // Facts are compared, not hashed: few differ only in them.
    public override int GetHashCode() => HashCode.Combine(Source, Syntax, Unit, AsSent, Locale);
}
