using ContentJourney.Texts;
using static ContentJourney.Tests.Texts.Tree;

namespace ContentJourney.Tests.Texts;

public class TextNormalizerTests
{
    [Fact]
    public void White_space_is_single_and_outside_of_mark_up() => Assert.Equal(
        Paragraph(Run("a "), Strong(Run("b c")), Run(" d")).Content,
        TextNormalizer.Normalize(Paragraph(Run("  a"), Strong(Run(" b \n c ")), Run("  d\t")).Content));

    [Fact]
    public void Neighbors_of_one_kind_are_one_and_links_are_not() => Assert.Equal(
        Paragraph(Run("ab"), Emphasis(Run("cd")), Link("/x", "e"), Link("/x", "f")).Content,
        TextNormalizer.Normalize(Paragraph(Run("a"), Run("b"), Emphasis(Run("c")), Emphasis(Run("d")), Link("/x", "e"), Link("/x", "f")).Content));

    [Fact]
    public void Mark_up_in_the_same_mark_up_and_around_nothing_goes() => Assert.Equal(
        Paragraph(Strong(Run("a"), Emphasis(Run("b")))).Content,
        TextNormalizer.Normalize(Paragraph(Strong(Run("a"), Emphasis(Strong(Run("b")), Run(" "))), Emphasis(), Link("/x", " ")).Content));

    [Fact]
    public void Breaks_stand_between_words_only() => Assert.Equal(
        Paragraph(Run("a"), new Inline.Break(), Run("b")).Content,
        TextNormalizer.Normalize(Paragraph(new Inline.Break(), Run("a "), new Inline.Break(), new Inline.Break(), Run(" b"), new Inline.Break()).Content));

    [Fact]
    public void Empty_blocks_go_and_rows_are_equally_wide() => Assert.Equal(
        Of(Paragraph(Run("a")), new Block.Table([[Run("h")], []], [[[Run("1")], [Run("2")]]])),
        TextNormalizer.Normalize(Of(Paragraph(Run(" ")), Paragraph(Run("a")), new Block.Quote([]), Bullets(" "), new Block.Table([[Run("h")]], [[[Run("1")], [Run("2")]]]))));

    [Fact]
    public void What_is_normal_is_the_same_instance()
    {
        var text = Of(Heading("a"), Bullets("b", "c"), new Block.Rule());

        Assert.Same(text, TextNormalizer.Normalize(text));
    }

    [Theory]
    [InlineData("a\0b\u0007c", "abc")]
    [InlineData("a\uFFFEb\uFDD0", "ab")]
    [InlineData("a\tb\n😀", "a\tb\n😀")]
    public void Characters_that_not_every_form_can_hold_go(string text, string expected) => Assert.Equal(expected, TextCleaning.Clean(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", TextCleaning.Clean("a\uD800b"));
}
