using ContentJourney.Lists;

namespace ContentJourney.Tests.Lists;

public class FoldingTests
{
    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Crème Brûlée", "creme brulee")]
    [InlineData("e\u0301", "e")]
    [InlineData("xü\u0301ÄÅy", "xuaay")]
    [InlineData("½ Ø \u024F \u0250", "½ ø \u024F \u0250")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("𐐀", "𐐨")]
    public void Case_and_accents_go(string text, string folded)
    {
        using var turkish = new CultureScope("tr-TR");
        Assert.Equal(folded, Folding.Fold(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\ufffdb", Folding.Fold("a\ud800b"));
}
