using ContentJourney.Content;

namespace ContentJourney.Recipes.Tests.Reading;

public class ItemReaderTests
{
    [Fact]
    public void An_item_has_its_wordings_default_locale_and_bases_first()
    {
        var item = Sample.Read("kaffee").Contents.Site.Items[0];

        Assert.Equal(["de/base", "de/max-uhr", "en/base", "en/mobil"], item.Variants.Select(variant => $"{variant.Locale}/{variant.Key}"));
        Assert.Equal(new Fact("price", new FactValue.Money(499.00m, "EUR")), item.Facts[0]);
        Assert.Equal("## Warum\n\nWeil {fact:pressure} genügen.\n\n    eingerückt", item.Variants[0].Message.Body);
        Assert.Equal("Noch da?", item.Variants[0].Message.SpeechReprompt);
        Assert.Equal("", item.Variants[1].Message.Summary);
        Assert.Null(item.Variants[1].Message.Body);
        Assert.Equal([], item.Variants[1].Message.CallsToAction!);
        Assert.Equal(new ExperimentArm("tonfall", "knapp"), item.Variants[1].When.Experiment);
        Assert.Equal("visits >= 3 and weather in [rain, snow]", item.Variants[1].When.Condition!.Text);
        Assert.Equal(["minutes", "related", "hero", "tested", "since", "source"], item.Variants[0].Fields.Select(field => field.Key));
    }
}
