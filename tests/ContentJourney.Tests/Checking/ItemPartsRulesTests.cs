using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Content;

namespace ContentJourney.Tests.Checking;

public class ItemPartsRulesTests
{
    private const string V = "items/home/variants/de/v";

    [Fact]
    public void Media_are_files_of_the_site()
    {
        var site = SiteSample.With(new Message { Media = [new("media/a.svg", "a"), new("media/b.svg", "b", 0), new("../c.svg", "c")] });

        Assert.Equal(
            [$"media.file.unknown {V}/media/1/file", $"media.size.range {V}/media/1/width", $"media.file.malformed {V}/media/2/file"],
            SiteCheck.Problems(site, ["media/a.svg"]).Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void What_is_worded_for_a_channel_fits_its_hard_budgets_and_soft_ones_are_warnings()
    {
        var message = new Message { Headline = new string('a', 61), CallsToAction = [new("a", "/"), new("b", "/")] };
        var site = SiteSample.With(SiteSample.Item("home", SiteSample.Variant(new() { Channels = ["watch", "mobile"] }, message)));
        BudgetMeasure measure = (variant, _, budget) => budget.Field == MessageFields.Headline ? variant.Message.Headline?.Length : null;

        Assert.Equal(
            [
                $"{V}/headline: headline has 61 characters; the channel \"watch\" takes 40.",
                $"{V}/callsToAction: callsToAction has 2 items; the channel \"watch\" takes 1.",
            ],
            SiteCheck.Problems(site, measure: measure).Select(problem => problem.ToString()));
        Assert.Equal([$"{V}/headline: headline has 61 characters; the channel \"mobile\" takes 50."], SiteCheck.Warnings(site, measure: measure).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Own_fields_are_those_of_the_type() => Expect(
        SiteSample.With(new Item
        {
            Key = "home",
            Type = "page",
            Variants = [SiteSample.Base() with { Fields = [new("minutes", [new FieldScalar.Text("4")]), new("minuts", []), new("related", [new FieldScalar.Text("home"), new FieldScalar.Text("gone")])] }],
        }),
        "field.kind items/home/variants/de/base/fields/minutes/0",
        "field.unknown items/home/variants/de/base/fields/minuts",
        "field.reference.unknown items/home/variants/de/base/fields/related/1");

    [Fact]
    public void Facts_are_named_once_and_make_sense() => Expect(
        SiteSample.With(SiteSample.Item("home") with
        {
            Facts = [new("a", new FactValue.Money(1, "eur")), new("a", new FactValue.Number(1)), new("B", new FactValue.Percent(1)), new("c", new FactValue.Url("javascript:1"))],
        }),
        "fact.malformed items/home/facts/a",
        "fact.key.taken items/home/facts/a#2/key",
        "fact.key.malformed items/home/facts/B/key",
        "fact.malformed items/home/facts/c");

    private static void Expect(Site site, params string[] problems) =>
        Assert.Equal(problems, SiteCheck.Problems(site).Select(problem => $"{problem.Code} {problem.Path}"));
}
