using System.Globalization;
using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Texts;
using static ContentJourney.Tests.Texts.Tree;

namespace ContentJourney.Tests.Texts;

public class TextMeasureTests
{
    private static readonly Locale _german = Locale.Of("de");

    [Theory]
    [InlineData("", 0)]
    [InlineData("Größe", 5)]
    [InlineData("e\u0301a", 2)]
    [InlineData("👩‍👩‍👧‍👦🇩🇪", 2)]
    [InlineData("กำ", 1)]
    public void Characters_are_what_people_see(string text, int expected) => Assert.Equal(expected, TextMeasure.Characters(text));

    [Fact]
    public void Pairs_and_triples_around_the_common_letters_are_counted_as_the_tables_of_Unicode_say()
    {
        char[] letters = ['a', 'ß', '\r', '\n', '\u00AD', '\u00A9', '\u02FF', '\u0300', '\u034F', '\u0600', '\u0E33', '\u1100', '\u1161', '\u200D', '\u2764', '\uFE0F', '\uD83D', '\uDC69'];
        var texts = from first in letters from second in letters from third in letters select new string([first, second, third]);
        Assert.All(texts, text => Assert.Equal(new StringInfo(text).LengthInTextElements, TextMeasure.Characters(text)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Der Kaffee – ist fertig.", 4)]
    [InlineData("499,00\u00A0€", 1)]
    [InlineData("z.\u00A0B. Tee", 3)]
    [InlineData("咖啡好了。", 4)]
    [InlineData("iPhone用", 2)]
    public void Words_hold_a_letter_or_digit(string text, int expected) => Assert.Equal(expected, TextMeasure.Words(text));

    [Theory]
    [InlineData(BudgetUnit.Characters, 5)]
    [InlineData(BudgetUnit.Words, 2)]
    [InlineData(BudgetUnit.Bytes, 7)]
    [InlineData(BudgetUnit.Segments, 1)]
    [InlineData(BudgetUnit.Seconds, 2)]
    public void A_text_is_counted_in_every_unit_of_texts(BudgetUnit unit, int expected) =>
        Assert.Equal(expected, TextMeasure.Count(Of(Paragraph(Run("Öl "), Strong(Run("Ä.")))), unit, _german));

    [Fact]
    public void Pixels_and_items_count_no_texts()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TextMeasure.Count(RichText.Empty, BudgetUnit.Pixels, _german));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextMeasure.Count(RichText.Empty, BudgetUnit.Items, _german));
    }
}
