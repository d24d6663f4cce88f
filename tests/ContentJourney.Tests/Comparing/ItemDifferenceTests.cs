using ContentJourney.Comparing;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Tests.Comparing;

public class ItemDifferenceTests
{
    private static readonly Item _item = Samples.Item("tea", new() { Headline = "Tea", Body = "Hot." }, new Variant { Key = "watch", Locale = Locale.Of("en"), When = new() { Channels = ["watch"] }, Message = new() { GlanceTitle = "Tea" } });

    [Fact]
    public void Equal_items_differ_in_nothing() => Assert.Equal([], ItemDifference.Between(_item, _item with { Variants = [.. _item.Variants] }));

    [Fact]
    public void Every_part_that_differs_is_told_in_words()
    {
        var after = _item with
        {
            Type = "guide",
            Path = "/tea",
            Topics = ["tea", "food"],
            Audience = new(["pro"], ["one"], ["watch"]),
            Facts = [new("price", new FactValue.Money(4.5m, "EUR")), new("time", new FactValue.Number(3, "min"))],
            Schedule = new(Samples.Now, null),
            Priority = 2,
            Owner = "shop",
            Variants = [.. _item.Variants.Select(variant => variant.IsBase
                ? variant with
                {
                    Message = new() { Headline = "Green tea", Body = "", CallsToAction = [new("Buy", "/buy", "buy")], Media = [new("media/a.png", "A cup", 10, 20)] },
                    Fields = [new("minutes", [new FieldScalar.Number(3)])],
                }
                : variant with { When = new() { Personas = ["pro"], Condition = ConditionParser.Parse("rain == true").Value, Experiment = new("tone", "short") }, Priority = 1, Standalone = true })],
        };

        Assert.Equal(
            [
                "items/tea/type Changed article → guide",
                "items/tea/path Added  → /tea",
                "items/tea/topics Added  → tea, food",
                "items/tea/audience/personas Added  → pro",
                "items/tea/audience/phases Added  → one",
                "items/tea/audience/channels Added  → watch",
                "items/tea/schedule Added  → from 2026-05-01 12:00 +00:00",
                "items/tea/priority Changed 0 → 2",
                "items/tea/owner Added  → shop",
                "items/tea/facts/price Added  → 4.5 EUR",
                "items/tea/facts/time Added  → 3 min",
                "items/tea/variants/en/base/headline Changed Tea → Green tea",
                "items/tea/variants/en/base/body Changed Hot. → ",
                "items/tea/variants/en/base/callsToAction Added  → Buy → /buy (buy)",
                "items/tea/variants/en/base/media Added  → media/a.png (A cup), 10 × 20",
                "items/tea/variants/en/base/fields/minutes Added  → 3",
                "items/tea/variants/en/watch/when/personas Added  → pro",
                "items/tea/variants/en/watch/when/channels Removed watch → ",
                "items/tea/variants/en/watch/when/condition Added  → rain == true",
                "items/tea/variants/en/watch/when/experiment Added  → tone: short",
                "items/tea/variants/en/watch/priority Added  → 1",
                "items/tea/variants/en/watch/standalone Added  → yes",
            ],
            Told(_item, after));
    }

    [Fact]
    public void A_variant_that_is_gone_is_told_with_what_it_said() =>
        Assert.Equal(
            [
                "items/tea/variants/en/watch Removed watch → ",
                "items/tea/variants/en/watch/when/channels Removed watch → ",
                "items/tea/variants/en/watch/glance/title Removed Tea → ",
            ],
            Told(_item, _item with { Variants = [_item.Variants[0]] }));

    [Fact]
    public void What_differs_in_a_text_is_told_by_words() =>
        Assert.Equal(
            [new(TextRunKind.Added, "Green tea"), new TextRun(TextRunKind.Removed, "Tea")],
            ItemDifference.Between(_item, _item with { Variants = [Samples.Base("en", new() { Headline = "Green tea", Body = "Hot." }), _item.Variants[1]] })[0].Words().Reverse());

    private static string[] Told(Item before, Item after) => [.. ItemDifference.Between(before, after).Select(part => $"{part.Path} {part.Kind} {part.Before} → {part.After}")];
}
