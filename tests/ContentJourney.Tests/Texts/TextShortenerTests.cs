using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Texts;
using static ContentJourney.Tests.Texts.Tree;

namespace ContentJourney.Tests.Texts;

public class TextShortenerTests
{
    private static readonly Locale _german = Locale.Of("de");

    [Fact]
    public void A_sentence_may_end_inside_mark_up() => Assert.Equal(
        Of(Paragraph(Strong(Run("Achtung.")))),
        Shorten(Of(Paragraph(Strong(Run("Achtung. Sehr heiß.")), Run(" Vorsicht."))), 12));

    [Fact]
    public void A_pause_is_never_left_at_the_end() => Assert.Equal(
        Of(Paragraph(Run("Moment."))),
        Shorten(Of(Paragraph(Run("Moment. "), new Inline.Pause(TimeSpan.FromSeconds(1)), Run("Gleich fertig."))), 10));

    [Fact]
    public void Headings_before_the_cut_go() => Assert.Equal(
        Of(Paragraph(Run("Kurz."))),
        Shorten(Of(Paragraph(Run("Kurz.")), Heading("Lang"), Heading("Länger"), Paragraph(Run("Das ist eine lange Geschichte."))), 25));

    [Fact]
    public void Words_follow_the_heading_where_no_sentence_fits() => Assert.Equal(
        Of(Heading("Solo"), Paragraph(Run("Das ist…"))),
        Shorten(Of(Heading("Solo"), Paragraph(Run("Das ist eine lange Geschichte."))), 16));

    [Fact]
    public void A_single_long_entry_is_cut_between_words() => Assert.Equal(
        Of(Bullets("Erst…")),
        Shorten(Of(Bullets("Erst mahlen und dann tampern", "fertig")), 9));

    [Fact]
    public void A_family_of_emoji_is_one_character() => Assert.Equal(
        Of(Paragraph(Run("👩‍👩‍👧‍👦…"))),
        Shorten(Of(Paragraph(Run("👩‍👩‍👧‍👦 trinkt Kaffee"))), 3));

    [Fact]
    public void Where_not_even_the_ellipsis_fits_there_is_nothing() => Assert.Equal(
        RichText.Empty,
        Shorten(Of(Paragraph(Run("Kaffee"))), 0));

    [Fact]
    public void Any_measure_can_be_a_budget() => Assert.Equal(
        Of(Paragraph(Run("Eins."))),
        TextShortener.Shorten(Of(Paragraph(Run("Eins. Zwei."))), text => PlainText.Of(text).Length * 10, 60, _german));

    private static RichText Shorten(RichText text, int characters) => TextShortener.Shorten(text, BudgetUnit.Characters, characters, _german);
}
