using ContentJourney.Content;

namespace ContentJourney.Tests.Content;

public class LocaleTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-CH", "de-CH de")]
    [InlineData("zh-Hant-TW", "zh-Hant-TW zh-Hant zh")]
    [InlineData("de-DE-u-co-phonebk", "de-DE-u-co-phonebk de-DE-u-co de-DE de")]
    [InlineData("en-a-b-cc", "en-a-b-cc en")]
    public void A_chain_widens_subtag_by_subtag_and_leaves_no_singleton_at_the_end(string tag, string chain) =>
        Assert.Equal(chain, string.Join(' ', Locale.Of(tag).Chain()));

    [Fact]
    public void Locales_are_equal_however_they_were_written()
    {
        Assert.Equal(Locale.Of("de-CH"), Locale.Of("DE_ch"));
        Assert.Equal("de", Locale.Of("de-CH").Language);
    }

    [Fact]
    public void The_casing_is_that_of_no_culture()
    {
        using var turkish = new CultureScope("tr-TR");
        Assert.Equal("it-IT", Locale.Of("IT-it").Tag);
    }

    [Fact]
    public void What_is_no_tag_is_named() => Assert.StartsWith("\"de ch\" is no BCP 47 language tag.", Assert.Throws<ArgumentException>(() => Locale.Of("de ch")).Message, StringComparison.Ordinal);
}
