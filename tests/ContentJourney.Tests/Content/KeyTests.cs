using ContentJourney.Content;

namespace ContentJourney.Tests.Content;

public class KeyTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("technik-max", true)]
    [InlineData("2026", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("größe", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("ı", false)]
    public void A_key_is_lower_case_letters_digits_and_single_hyphens(string? text, bool isKey) => Assert.Equal(isKey, Key.IsKey(text));

    [Theory]
    [InlineData("heatUp", true)]
    [InlineData("a1", true)]
    [InlineData("HeatUp", false)]
    [InlineData("1a", false)]
    [InlineData("heat-up", false)]
    [InlineData("heat_up", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_name_is_a_letter_and_then_letters_and_digits(string? text, bool isName) => Assert.Equal(isName, Key.IsName(text));

    [Fact]
    public void Keys_and_names_have_at_most_100_characters()
    {
        Assert.True(Key.IsKey(new string('a', 100)) && Key.IsName(new string('a', 100)));
        Assert.False(Key.IsKey(new string('a', 101)) || Key.IsName(new string('a', 101)));
    }
}
