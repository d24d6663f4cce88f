using ContentJourney.Checking;

namespace ContentJourney.Tests.Checking;

public class SuggestionTests
{
    [Theory]
    [InlineData("watsch", "watch")]
    [InlineData("Headline", "headline")]
    [InlineData("haedline", "headline")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    [InlineData("toneX", "tone")]
    [InlineData("hdealnie", null)]
    [InlineData("hedalien", "headline")]
    [InlineData("awtch", "watch")]
    [InlineData("wtahc", null)]
    public void The_nearest_name_within_a_third_of_the_letters_was_meant(string name, string? meant) =>
        Assert.Equal(meant, Suggestion.Nearest(name, ["headline", "tone", "watch"]));

    [Fact]
    public void Of_equally_near_names_the_first_in_ordinal_order_is_meant() => Assert.Equal("ba", Suggestion.Nearest("b", ["bb", "ba"]));
}
