using ContentJourney.Content;
using ContentJourney.Explaining;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Explaining;

public class ExplainerTests
{
    private static readonly Message _message = new() { Headline = "A headline that is longer than forty characters", Summary = "S." };

    private static readonly PublishedSite _site = Samples.Publish(
        Samples.Item("m", _message, Pro("en"), Samples.Base("de", _message), Pro("de")),
        Samples.Item("wine", _message) with { Topics = ["wine", "food"] },
        Samples.Item("cheese", _message) with { Topics = ["food"] },
        Samples.Item("both", _message) with { Topics = ["food", "wine"] },
        Samples.Item("other-type", _message) with { Topics = ["food"], Type = "product" },
        Samples.Item("over", _message) with { Schedule = new Schedule(null, Samples.Now) },
        new Item { Key = "french", Type = "article", Variants = [Samples.Base("fr", _message)] });

    private static readonly Explainer _explainer = new(Samples.Deliverer);

    [Theory]
    [InlineData("en", null, "“m” for no persona, one, desktop, en: the base says it, since no variant is closer.")]
    [InlineData("en", "pro", "“m” for pro, one, desktop, en: “v” comes first by persona and phase; “base” fills what it leaves out.")]
    [InlineData("de", "pro", "„m“ für pro, one, desktop, de: „v“ kommt zuerst wegen Persona und Phase; „base“ ergänzt, was dort fehlt.")]
    public void A_delivery_is_explained_in_one_sentence_of_its_language(string locale, string? persona, string sentence) =>
        Assert.Equal(sentence, Explain("m", _site.Context(persona: persona, phase: "one", locale: locale)).Sentence);

    [Fact]
    public void A_reader_of_another_language_reads_their_own()
    {
        var context = _site.Context(persona: "pro", phase: "one", locale: "en");

        Assert.Equal(
            "„m“ für pro, one, desktop, en: „v“ kommt zuerst wegen Persona und Phase; „base“ ergänzt, was dort fehlt.",
            _explainer.Explain(_site.Items["m"], "m", context, Locale.Of("de-AT")).Sentence);
        Assert.Equal("Es gibt keinen Inhalt „nothing“.", _explainer.Explain(null, "nothing", context, Locale.Of("de-AT")).Sentence);
    }

    [Fact]
    public void Cut_and_derived_fields_are_named()
    {
        Assert.Equal(
            "“m” for no persona, no phase, watch, en: the base says it, since no variant is closer; glance.text is derived from other fields; headline and glance.title were cut to the channel's budget.",
            Explain("m", _site.Context("watch")).Sentence);
        Assert.Equal(
            "„m“ für ohne Persona, ohne Phase, signage, de: die Basis spricht, denn keine Variante passt genauer; über einem weichen Budget: headline.",
            Explain("m", _site.Context("signage", locale: "de")).Sentence);
    }

    [Theory]
    [InlineData("nothing", "en", WithheldReason.Unknown, "There is no item “nothing”.")]
    [InlineData("nothing", "de", WithheldReason.Unknown, "Es gibt keinen Inhalt „nothing“.")]
    [InlineData("draft", "en", WithheldReason.Unpublished, "“draft” exists, but is not published.")]
    [InlineData("draft", "de", WithheldReason.Unpublished, "„draft“ gibt es, ist aber nicht veröffentlicht.")]
    [InlineData("over", "en", WithheldReason.OutOfSchedule, "“over” is not shown at this moment.")]
    [InlineData("over", "de", WithheldReason.OutOfSchedule, "„over“ wird zu diesem Zeitpunkt nicht gezeigt.")]
    [InlineData("wine", "en", WithheldReason.ExcludedTopic, "“wine” is about a topic that is kept from pro.")]
    [InlineData("wine", "de", WithheldReason.ExcludedTopic, "„wine“ behandelt ein Thema, das pro nicht gezeigt wird.")]
    [InlineData("french", "en", WithheldReason.NoLocale, "“french” is not there in a language that would do.")]
    [InlineData("french", "de", WithheldReason.NoLocale, "„french“ liegt in keiner passenden Sprache vor.")]
    public void What_is_withheld_says_why_and_nothing_else(string key, string locale, WithheldReason reason, string sentence)
    {
        var explanation = Explain(key, _site.Context(persona: "pro", locale: locale));

        Assert.Equal((reason, sentence), (explanation.Withheld, explanation.Sentence));
        Assert.True(explanation is { Content: null, Rejected.Count: 0 });
    }

    [Fact]
    public void An_excluded_topic_has_alternatives_of_the_type_that_share_a_topic_and_are_not_excluded() =>
        Assert.Equal(["cheese"], Explain("wine", _site.Context(persona: "pro")).Alternatives.Select(item => item.Item.Key));

    [Fact]
    public void Every_variant_that_takes_no_part_says_the_rule_it_failed()
    {
        var explanation = Explain("m", _site.Context(phase: "two"));

        Assert.Equal(
            ["v Persona It is for pro; the persona is unknown.", "base Locale It is in de; the delivery is in en.", "v Locale It is in de; the delivery is in en."],
            explanation.Rejected.Select(rejected => $"{rejected.Variant.Key} {rejected.Rule} {rejected.Detail}"));
    }

    private static Variant Pro(string locale) => new() { Key = "v", Locale = Locale.Of(locale), When = new Targeting { Personas = ["pro"], Phases = ["one"] }, Message = new Message { Headline = "Pro" } };

    private static Explanation Explain(string key, SiteContext context) => _explainer.Explain(_site.Items.GetValueOrDefault(key), key, context);
}
