using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Writing;

namespace ContentJourney.OrchardCore.Translation.Tests;

public class LocalizationSetTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("ein-schluessel-der-viel-laenger-ist-als-jede-id-von-orchard")]
    public void The_languages_of_an_item_share_a_set_that_fits_into_orchards_column(string key)
    {
        var type = new TypeMapping("Page", "page", "Page", new MessageSources(), []);
        var item = new Item
        {
            Key = key,
            Type = "page",
            Variants = [new Variant { Key = "base", Locale = Locale.Of("de") }, new Variant { Key = "base", Locale = Locale.Of("en") }],
        };

        var sets = ItemWriter.Write(item, type, Locale.Of("de")).Select(written => (string)written.Parts["LocalizationPart"]!["LocalizationSet"]!).ToArray();

        Assert.Equal(2, sets.Length);
        Assert.Single(sets.Distinct());
        Assert.Equal(26, sets[0].Length);
    }
}
