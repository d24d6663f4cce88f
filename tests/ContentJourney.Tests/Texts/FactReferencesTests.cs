using ContentJourney.Texts;
using static ContentJourney.Tests.Texts.Tree;

namespace ContentJourney.Tests.Texts;

public class FactReferencesTests
{
    [Fact]
    public void Every_mention_in_a_source_is_found_with_its_position() => Assert.Equal(
        [new FactMention("price", 4), new FactMention("shop", 21), new FactMention("Wrong-1", 34)],
        FactReferences.In("Nur {fact:price} [x]({fact:shop}) {fact:Wrong-1} {fact:} {fact:a b}"));

    [Fact]
    public void The_names_in_a_tree_are_found_once_each_in_addresses_too_but_not_in_code() => Assert.Equal(
        ["price", "shop", "picture"],
        FactReferences.In(Of(
            Paragraph(new Inline.FactReference("price"), Strong(Link("{fact:shop}", "x")), new Inline.Code("{fact:code}")),
            Paragraph(new Inline.Image("/{fact:picture}", ""), new Inline.FactReference("price")))));

    [Fact]
    public void A_text_is_parted_at_its_references() => Assert.Equal(
        [Run("a "), new Inline.FactReference("b"), Run("!")],
        FactReferences.Split("a {fact:b}!"));
}
