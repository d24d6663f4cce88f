using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Shaping.Tests;

public class ShorteningPropertyTests
{
    private static readonly BudgetUnit[] _units = [BudgetUnit.Characters, BudgetUnit.Words, BudgetUnit.Bytes, BudgetUnit.Segments, BudgetUnit.Seconds];

    private static readonly TextShaper _shaper = new();

    private static readonly Gen<(RichText Text, Locale Locale, BudgetUnit Unit, int Max)> _cases =
        from text in TextCases.FilledTexts
        from locale in TextCases.Locales
        from unit in Gen.Elements(_units)
        from max in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 300))
        select (text, locale, unit, max);

    [Fact]
    public void A_shortened_text_is_within_its_budget_in_every_unit_language_and_script() => Property.Holds(_cases, given =>
    {
        var cut = TextShortener.Shorten(given.Text, given.Unit, given.Max, given.Locale);

        Assert.InRange(TextMeasure.Count(cut, given.Unit, given.Locale), 0, given.Max);
    });

    [Fact]
    public void Speech_is_within_a_budget_of_its_markup() => Property.Holds(_cases, given =>
    {
        int Measure(RichText text) => TextMeasure.Characters(_shaper.Write(text, TextForm.Ssml, given.Locale));

        Assert.InRange(Measure(TextShortener.Shorten(given.Text, Measure, given.Max, given.Locale)), 0, given.Max);
    });

    [Fact]
    public void What_fits_comes_back_as_the_same_instance_and_shortening_twice_changes_nothing() => Property.Holds(_cases, given =>
    {
        var cut = TextShortener.Shorten(given.Text, given.Unit, given.Max, given.Locale);

        Assert.Same(cut, TextShortener.Shorten(cut, given.Unit, given.Max, given.Locale));
        Assert.Same(given.Text, TextShortener.Shorten(given.Text, given.Unit, int.MaxValue, given.Locale));
    });

    [Fact]
    public void A_larger_budget_never_gives_less() => Property.Holds(_cases, given =>
    {
        var less = TextShortener.Shorten(given.Text, given.Unit, given.Max, given.Locale);
        var more = TextShortener.Shorten(given.Text, given.Unit, given.Max + 1, given.Locale);

        Assert.InRange(TextMeasure.Count(less, given.Unit, given.Locale), 0, TextMeasure.Count(more, given.Unit, given.Locale));
    });

    [Fact]
    public void What_is_left_is_a_beginning_that_ends_between_words_and_graphemes() => Property.Holds(_cases, given =>
    {
        var cut = PlainText.Of(TextShortener.Shorten(given.Text, given.Unit, given.Max, given.Locale));
        var whole = PlainText.Of(given.Text);
        var kept = whole.StartsWith(cut, StringComparison.Ordinal) ? cut : cut[..^1];

        Assert.StartsWith(kept, whole, StringComparison.Ordinal);
        Assert.True(kept == cut || cut.EndsWith('…'));
        Assert.Equal(TextMeasure.Characters(whole), TextMeasure.Characters(kept) + TextMeasure.Characters(whole[kept.Length..]));
        Assert.False(kept.Length > 0 && kept.Length < whole.Length && IsSpacedLetter(kept[^1]) && IsSpacedLetter(whole[kept.Length]), $"Cut in a word: {kept}|{whole[kept.Length..]}");
    });

    [Fact]
    public void Links_pictures_code_and_facts_are_whole_or_not_there() => Property.Holds(_cases, given =>
    {
        var cut = Wholes(TextShortener.Shorten(given.Text, given.Unit, given.Max, given.Locale)).ToArray();

        Assert.Equal(Wholes(given.Text).Take(cut.Length), cut);
    });

    [Fact]
    public void A_cut_text_never_ends_in_a_heading_or_in_the_head_of_a_table() => Property.Holds(_cases, given =>
    {
        var cut = TextShortener.Shorten(given.Text, given.Unit, given.Max, given.Locale);

        Assert.True(ReferenceEquals(cut, given.Text) || cut.Blocks is not [.., Block.Heading or Block.Rule]);
    });

    [Fact]
    public void The_measure_is_asked_some_twenty_times()
    {
        var text = _shaper.Read(string.Concat(Enumerable.Repeat("Der Kaffee ist fertig. ", 2000)), TextSyntax.Markdown);
        var asked = 0;

        TextShortener.Shorten(text, candidate => { asked++; return TextMeasure.Count(candidate, BudgetUnit.Characters, Locale.Of("de")); }, 1000, Locale.Of("de"));

        Assert.InRange(asked, 1, 25);
    }

    // Scripts that are cut between characters are all beyond these.
    private static bool IsSpacedLetter(char character) => char.IsLetterOrDigit(character) && character < '\u0E00';

    private static IEnumerable<Inline> Wholes(RichText text) => text.Blocks.SelectMany(Wholes);

    private static IEnumerable<Inline> Wholes(Block block) => block switch
    {
        Block.Paragraph paragraph => Wholes(paragraph.Content),
        Block.BulletList list => list.Items.SelectMany(item => item).SelectMany(Wholes),
        Block.Quote quote => quote.Content.SelectMany(Wholes),
        _ => [],
    };

    private static IEnumerable<Inline> Wholes(ValueList<Inline> line) => line.SelectMany(inline => inline switch
    {
        Inline.Link or Inline.Image or Inline.Code or Inline.FactText => [inline],
        Inline.Emphasis emphasis => Wholes(emphasis.Content),
        Inline.Strong strong => Wholes(strong.Content),
        _ => Enumerable.Empty<Inline>(),
    });
}
