using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Publishing;

public class StalenessTests
{
    private static readonly Locale _german = Locale.Of("de");
    private static readonly Locale _english = Locale.Of("en");
    private static readonly StaleVariant _watch = new("watch", _german);

    [Fact]
    public void Nothing_of_a_new_item_is_stale() =>
        Assert.Equal([], Staleness.After(null, [], Item("Guten Morgen", "9 bar")));

    [Fact]
    public void A_variant_is_stale_when_its_base_is_worded_anew_and_it_is_not() =>
        Assert.Equal([_watch], Staleness.After(Item("Guten Morgen", "9 bar"), [], Item("Guten Tag", "9 bar")));

    [Fact]
    public void A_variant_that_is_worded_anew_with_its_base_is_not_stale() =>
        Assert.Equal([], Staleness.After(Item("Guten Morgen", "9 bar"), [], Item("Guten Tag", "10 bar")));

    [Fact]
    public void A_stale_variant_stays_so_until_it_is_worded_anew()
    {
        Assert.Equal([_watch], Staleness.After(Item("Guten Tag", "9 bar"), [_watch], Item("Guten Tag", "9 bar") with { Priority = 3 }));
        Assert.Equal([], Staleness.After(Item("Guten Tag", "9 bar"), [_watch], Item("Guten Tag", "10 bar")));
    }

    [Fact]
    public void Another_languages_base_makes_nothing_stale()
    {
        var before = Item("Guten Morgen", "9 bar");
        var english = new Variant { Key = Variant.BaseKey, Locale = _english, Message = new Message { Headline = "Good morning" } };

        Assert.Equal([], Staleness.After(
            before with { Variants = [.. before.Variants, english] },
            [],
            before with { Variants = [.. before.Variants, english with { Message = new Message { Headline = "Hello" } }] }));
    }

    [Fact]
    public void What_is_not_said_does_not_count()
    {
        var before = Item("Guten Morgen", "9 bar");

        Assert.Equal([], Staleness.After(before, [], before with { Variants = before.Variants.Select(variant => variant with { Priority = 7 }).ToValueList() }));
    }

    private static Item Item(string headline, string glance) => new()
    {
        Key = "ritual",
        Type = "article",
        Variants =
        [
            new Variant { Key = Variant.BaseKey, Locale = _german, Message = new Message { Headline = headline } },
            new Variant { Key = "watch", Locale = _german, When = new Targeting { Channels = ["watch"] }, Message = new Message { GlanceTitle = glance } },
        ],
    };
}
