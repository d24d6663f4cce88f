using ContentJourney.Content;
using ContentJourney.Editing;

namespace ContentJourney.Tests.Editing;

public class FactUsesTests
{
    [Fact]
    public void Every_text_that_refers_to_a_fact_is_listed()
    {
        var item = Samples.Item(
            "tea",
            new() { Headline = "Tea for {fact:price}", Body = "Only {fact:price}.", CallsToAction = [new("Buy for {fact:price}", "/buy")] },
            new Variant { Key = "watch", Locale = Locale.Of("en"), When = new() { Channels = ["watch"] }, Message = new() { GlanceTitle = "{fact:price}" } }) with
        {
            Facts = [new("price", new FactValue.Money(4.5m, "EUR")), new("other", new FactValue.Text("no"))],
        };

        Assert.Equal(
            [
                "base en items/tea/variants/en/base/headline",
                "base en items/tea/variants/en/base/body",
                "base en items/tea/variants/en/base/callsToAction/0/label",
                "watch en items/tea/variants/en/watch/glance/title",
            ],
            Lines(FactUses.Of(item)[0].Mentions));
        Assert.Equal(([], []), (FactUses.Of(item)[1].Mentions, FactUses.Of(item)[1].Handwritten));
    }

    [Theory]
    [InlineData("en", "It takes 25 s.", true)]
    [InlineData("en", "It takes 25\u00a0s.", true)]
    [InlineData("en", "It takes 125 s.", false)]
    [InlineData("en", "It takes 25 sips.", false)]
    [InlineData("en", "It takes {fact:time}.", false)]
    public void A_value_written_by_hand_is_found(string locale, string body, bool found)
    {
        var item = new Item
        {
            Key = "tea",
            Type = "article",
            Facts = [new("time", new FactValue.Number(25, "s")), new("bare", new FactValue.Number(25))],
            Variants = [Samples.Base(locale, new() { Headline = "T", Body = body })],
        };

        Assert.Equal(found ? ["base en items/tea/variants/en/base/body"] : [], Lines(FactUses.Of(item)[0].Handwritten));
        Assert.Equal([], FactUses.Of(item)[1].Handwritten);
    }

    private static string[] Lines(IEnumerable<FactPlace> places) => [.. places.Select(place => $"{place.Variant} {place.Locale} {place.Path}")];
}
