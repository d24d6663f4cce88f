using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Comparing;

public class StaleDifferenceTests
{
    private static readonly StaleVariant _watch = new("watch", Locale.Of("en"));

    [Fact]
    public void The_base_is_compared_with_what_it_said_when_the_variant_was_worded()
    {
        var versions = Versions(("One", "1"), ("Two", "2"), ("Three", "2"), ("Four", "2"));

        var difference = StaleDifference.Of(versions, _watch)!;

        Assert.Equal((2, 4), (difference.Since.Number, difference.Now.Number));
        Assert.Equal([new PartDifference("items/tea/variants/en/base/headline", DifferenceKind.Changed, "Two", "Four")], difference.Differences);
    }

    [Fact]
    public void A_base_that_says_again_what_it_said_differs_in_nothing() =>
        Assert.Equal([], StaleDifference.Of(Versions(("One", "1"), ("Two", "1"), ("One", "1")), _watch)!.Differences);

    [Fact]
    public void A_variant_that_is_not_there_has_missed_nothing()
    {
        Assert.Null(StaleDifference.Of(Versions(("One", "1")), new StaleVariant("phone", Locale.Of("en"))));
        Assert.Null(StaleDifference.Of([], _watch));
    }

    private static ValueList<ItemVersion> Versions(params (string Headline, string Glance)[] wordings) => wordings
        .Select((wording, position) => new ItemVersion(position + 1, Tea(wording.Headline, wording.Glance) with { Priority = position }, new Authorship("eve", Samples.Now), "saved"))
        .Reverse()
        .ToValueList();

    private static Item Tea(string headline, string glance) => Samples.Item(
        "tea",
        new() { Headline = headline },
        new Variant { Key = "watch", Locale = Locale.Of("en"), When = new() { Channels = ["watch"] }, Message = new() { GlanceTitle = glance } });
}
