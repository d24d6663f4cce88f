using ContentJourney.Checking;
using ContentJourney.Content;

namespace ContentJourney.Tests.Checking;

public class ItemRulesTests
{
    private const string V = "items/home/variants/de/v";

    [Fact]
    public void An_item_has_exactly_one_base_in_each_locale()
    {
        Expect(SiteSample.With(new Item { Key = "home", Type = "page", Variants = [SiteSample.Base("en")] }), "item.base.missing items/home");
        Expect(SiteSample.With(SiteSample.Item("home", SiteSample.Variant(new()))), $"item.base.several {V}", $"item.headline.missing {V}/headline");
        Expect(SiteSample.With(SiteSample.Item("home", SiteSample.Base())), "variant.key.taken items/home/variants/de/base#2/key");
        Expect(SiteSample.With(SiteSample.Item("home", SiteSample.Variant(new() { Personas = ["anna"] }) with { Locale = Locale.Of("en") })), "item.base.missing items/home/variants/en/v");
        Expect(SiteSample.With(SiteSample.Item("home", SiteSample.Base("fr"))), "variant.locale.unknown items/home/variants/fr/base");
    }

    [Fact]
    public void A_headline_is_there_where_nobody_lends_one()
    {
        Expect(SiteSample.With(new Item { Key = "home", Type = "page", Variants = [SiteSample.Base() with { Message = new() { Headline = " " } }] }), "item.headline.missing items/home/variants/de/base/headline");
        Expect(SiteSample.With(new Message { Headline = "" }), $"variant.headline.empty {V}/headline");
        Expect(SiteSample.With(new Message { Headline = "a\nb" }), $"text.lines {V}/headline");
        Expect(SiteSample.With(SiteSample.Item("home", SiteSample.Variant(new() { Personas = ["anna"] }) with { Standalone = true })), $"variant.headline.missing {V}/headline");
    }

    [Fact]
    public void A_path_is_canonical_and_belongs_to_one_item()
    {
        foreach (var path in new[] { "ratgeber", "/a/", "//a", "/a?b", "/a#b", "/a b", "/../a", "/a\\b", "" })
        {
            Expect(SiteSample.With(SiteSample.Item("home") with { Path = path }), "item.path.malformed items/home/path");
        }

        Expect(SiteSample.Site with { Items = [SiteSample.Item("a") with { Path = "/a" }], Drafts = [SiteSample.Item("b") with { Path = "/a" }] }, "item.path.taken items/b/path");
        Expect(SiteSample.With(SiteSample.Item("home") with { Path = "/" }));
    }

    [Theory]
    [InlineData("headline")]
    [InlineData("summary")]
    [InlineData("body")]
    [InlineData("speech")]
    [InlineData("speech/reprompt")]
    [InlineData("glance/title")]
    [InlineData("glance/text")]
    [InlineData("callsToAction/0/label")]
    [InlineData("callsToAction/0/url")]
    public void A_fact_that_is_used_is_defined_wherever_it_is_used(string field)
    {
        const string Text = "/{fact:price}";
        var call = new CallToAction(field.EndsWith("label", StringComparison.Ordinal) ? Text : "a", field.EndsWith("url", StringComparison.Ordinal) ? Text : "/");
        var message = new Message
        {
            Headline = field == "headline" ? Text : "a",
            Summary = field == "summary" ? Text : null,
            Body = field == "body" ? Text : null,
            Speech = field == "speech" ? Text : null,
            SpeechReprompt = field == "speech/reprompt" ? Text : null,
            GlanceTitle = field == "glance/title" ? Text : null,
            GlanceText = field == "glance/text" ? Text : null,
            CallsToAction = [call],
        };
        Expect(SiteSample.With(message), $"fact.undefined {V}/{field}");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example")]
    [InlineData("data:text/html,x")]
    [InlineData("seite")]
    [InlineData("/a b")]
    [InlineData("")]
    [InlineData("https://")]
    public void A_call_leads_to_an_allowed_address(string url) =>
        Expect(SiteSample.With(new Message { CallsToAction = [new("a", url)] }), $"callToAction.url.malformed {V}/callsToAction/0/url");

    [Fact]
    public void A_call_to_a_page_that_is_not_there_is_a_warning()
    {
        var site = SiteSample.With(SiteSample.Item("home", SiteSample.Variant(new() { Personas = ["anna"] }, new() { CallsToAction = [new("a", "/hom"), new("a", "/home?x=1#y"), new("a", "tel:+491")] })) with { Path = "/home" });

        Assert.Empty(SiteCheck.Problems(site));
        Assert.Equal([$"{V}/callsToAction/0/url: The site has no page and no file \"/hom\". Did you mean \"/home\"?"], SiteCheck.Warnings(site).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Whom_a_variant_is_for_exists() => Expect(
        SiteSample.With(SiteSample.Item("home", SiteSample.Variant(new() { Personas = ["x"], Phases = ["attention", "y"], Channels = ["z"], Experiment = new("tone", "loud"), Schedule = new(null, null) }))),
        $"variant.persona.unknown {V}/when/personas/0",
        $"variant.channel.unknown {V}/when/channels/0",
        $"variant.phase.unknown {V}/when/phases/1",
        $"schedule.empty {V}/when/schedule",
        $"variant.arm.unknown {V}/when/arm");

    [Fact]
    public void An_unknown_experiment_is_to_be_added() => Assert.Equal(
        "There is no experiment \"ton\". Did you mean \"tone\"? A new one is added to experiments.yaml.",
        SiteCheck.Problems(SiteSample.With(SiteSample.Item("home", SiteSample.Variant(new() { Experiment = new("ton", "short") })))).Single().Message);

    private static void Expect(Site site, params string[] problems) =>
        Assert.Equal(problems, SiteCheck.Problems(site).Select(problem => $"{problem.Code} {problem.Path}"));
}
