using ContentJourney.Texts;

namespace ContentJourney.Tests.Texts;

public class SpokenWordsTests
{
    [Theory]
    [InlineData("25", 2)]
    [InlineData("20", 1)]
    [InlineData("100", 2)]
    [InlineData("1.234", 6)]
    [InlineData("1.000.000", 2)]
    [InlineData("2026", 4)]
    [InlineData("3,5", 3)]
    [InlineData("12:30 Uhr", 4)]
    [InlineData("z. B.", 2)]
    [InlineData("usw.", 3)]
    [InlineData("bzw. ca.", 2)]
    [InlineData("9 kWh", 3)]
    [InlineData("20 %", 2)]
    [InlineData("USB", 3)]
    [InlineData("Kaffee-Maschine – neu!", 2)]
    [InlineData("030", 3)]
    [InlineData("", 0)]
    public void German_is_counted_as_it_is_said(string text, int expected) => Assert.Equal(expected, SpokenWords.Count(text, "de"));

    [Theory]
    [InlineData("1,234.5", 8)]
    [InlineData("e.g. tea", 3)]
    [InlineData("Mr. Smith's €5", 4)]
    [InlineData("9 kWh", 4)]
    public void English_is_counted_as_it_is_said(string text, int expected) => Assert.Equal(expected, SpokenWords.Count(text, "en"));

    [Fact]
    public void Two_characters_of_a_script_without_spaces_take_a_word() => Assert.Equal(2.5m, SpokenWords.Count("咖啡好了吗", "zh"));
}
