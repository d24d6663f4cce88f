using ContentJourney.Texts;

namespace ContentJourney.Tests.Texts;

public class SmsSegmentsTests
{
    [Theory]
    [InlineData("a", 160, 1)]
    [InlineData("a", 161, 2)]
    [InlineData("a", 306, 2)]
    [InlineData("a", 307, 3)]
    [InlineData("€", 80, 1)]
    [InlineData("€", 81, 2)]
    [InlineData("€", 152, 2)]
    [InlineData("€", 153, 3)]
    [InlineData("…", 70, 1)]
    [InlineData("…", 71, 2)]
    [InlineData("…", 134, 2)]
    [InlineData("…", 135, 3)]
    [InlineData("😀", 35, 1)]
    [InlineData("😀", 36, 2)]
    [InlineData("😀", 66, 2)]
    [InlineData("😀", 67, 3)]
    public void Parts_hold_what_the_standard_says_and_split_no_pair(string character, int times, int expected) =>
        Assert.Equal(expected, SmsSegments.Count(string.Concat(Enumerable.Repeat(character, times))));

    [Theory]
    [InlineData("Für 5 € @ {Köln} ~ ΔΩ", true)]
    [InlineData("„Hallo“", false)]
    [InlineData("ç", false)]
    public void The_alphabet_is_the_one_of_GSM(string text, bool expected) => Assert.Equal(expected, SmsSegments.IsGsm(text));
}
