using ContentJourney.Content;
using ContentJourney.Texts;
using static ContentJourney.Tests.Texts.Tree;

namespace ContentJourney.Tests.Texts;

public class FactResolverTests
{
    private static readonly Locale _german = Locale.Of("de");

    private static readonly Fact[] _facts =
    [
        new("price", new FactValue.Money(499, "EUR")),
        new("shop", new FactValue.Url("https://example.com")),
        new("model", new FactValue.Text("A & B")),
        new("trap", new FactValue.Url("javascript:alert(1)")),
    ];

    [Fact]
    public void References_become_facts_wherever_they_stand() => Assert.Equal(
        Of(Paragraph(Strong(new Inline.FactText("499,00\u00A0€", "499 Euro")), new Inline.Link("https://example.com", [new Inline.FactText("A & B", "A & B")]))),
        FactResolver.Resolve(Of(Paragraph(Strong(new Inline.FactReference("price")), new Inline.Link("{fact:shop}", [new Inline.FactReference("model")]))), _facts, _german));

    [Fact]
    public void A_text_in_an_address_is_escaped() => Assert.Equal(
        Of(Paragraph(Link("/x?m=A%20%26%20B", "x"))),
        FactResolver.Resolve(Of(Paragraph(Link("/x?m={fact:model}", "x"))), _facts, _german));

    [Theory]
    [InlineData("{fact:trap}")]
    [InlineData("{fact:model}:x")]
    public void A_link_that_a_fact_makes_unsafe_keeps_its_words_only(string url) => Assert.Equal(
        Of(Paragraph(Run("x"))),
        FactResolver.Resolve(Of(Paragraph(Link(url, "x"))), _facts, _german));

    [Fact]
    public void A_text_without_references_is_the_same_instance()
    {
        var text = Of(Paragraph(Run("x")));

        Assert.Same(text, FactResolver.Resolve(text, _facts, _german));
    }

    [Fact]
    public void An_unknown_fact_stays_visible() => Assert.Equal(
        "{fact:nobody}",
        PlainText.Of(FactResolver.Resolve(Of(Paragraph(new Inline.FactReference("nobody"))), _facts, _german)));

    [Fact]
    public void Formats_do_not_come_from_the_machine()
    {
        using var _ = new CultureScope("tr-TR");

        Assert.Equal(new Inline.FactText("1.234,50\u00A0€", "1234 Euro 50"), FactFormatter.Format(new FactValue.Money(1234.5m, "eur"), _german));
    }
}
