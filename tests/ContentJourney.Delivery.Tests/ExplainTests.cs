namespace ContentJourney.Delivery.Tests;

public class ExplainTests
{
    private const string Query = """
        query ($key: String, $path: String, $context: ContextInput!) {
          content(key: $key, path: $path, context: $context) { key }
          explain(key: $key, path: $path, context: $context) {
            found withheld sentence
            selection { variants { key persona phase channel condition } fields { name variant source } inputsUsed experiment arm }
            rejected { key rule detail }
            alternatives { key type headline { value } }
          }
        }
        """;

    [Fact]
    public async Task What_took_part_is_told_the_most_specific_first()
    {
        var data = await DemoSite.DataAsync(Query, """{ "key": "morgenritual", "context": { "persona": "technik-max", "channel": "watch" } }""");

        Assert.True(data.At("explain.found").GetBoolean());
        Assert.Equal(["technik-max-watch", "technik-max-mobile", "technik-max", "watch", "mobile", "base"], data.Each("explain.selection.variants", "key"));
        Assert.Equal("technik-max-watch", data.TextAt("explain.selection.variants.0.key"));
        Assert.Equal("technik-max", data.TextAt("explain.selection.variants.0.persona"));
        Assert.Equal("watch", data.TextAt("explain.selection.variants.0.channel"));
        Assert.Contains("technik-max-watch", data.TextAt("explain.sentence"), StringComparison.Ordinal);
        Assert.Empty(data.At("explain.alternatives").EnumerateArray());
    }

    [Fact]
    public async Task Variants_for_others_are_rejected_by_the_first_rule_they_fail()
    {
        var data = await DemoSite.DataAsync(Query, """{ "key": "morgenritual", "context": { "persona": "technik-max", "channel": "desktop" } }""");

        var rejected = data.At("explain.rejected").EnumerateArray()
            .Where(item => item.TextAt("rule") != "LOCALE")
            .ToDictionary(item => item.TextAt("key")!, item => item.TextAt("rule"));
        Assert.Equal("PERSONA", rejected["buero-beate"]);
        Assert.Equal("CHANNEL", rejected["watch"]);
        Assert.DoesNotContain("technik-max", rejected.Keys);
    }

    [Fact]
    public async Task An_offer_about_an_excluded_topic_is_withheld_and_another_offered()
    {
        var data = await DemoSite.DataAsync(Query, """{ "key": "ratenkauf", "context": { "persona": "familie-yildiz", "channel": "mobile" } }""");

        Assert.True(data.IsNullAt("content"));
        Assert.False(data.At("explain.found").GetBoolean());
        Assert.Equal("EXCLUDED_TOPIC", data.TextAt("explain.withheld"));
        Assert.True(data.IsNullAt("explain.selection"));
        Assert.Empty(data.At("explain.rejected").EnumerateArray());
        Assert.Contains("zinsfreier-sparplan", data.Each("explain.alternatives", "key"));
        Assert.All(data.At("explain.alternatives").EnumerateArray(), item => Assert.NotEmpty(item.TextAt("headline.value")!));
    }

    [Fact]
    public async Task The_same_offer_reaches_others()
    {
        var data = await DemoSite.DataAsync(Query, """{ "path": "/angebote/ratenkauf", "context": { "persona": "einsteiger-emil", "channel": "mobile" } }""");

        Assert.Equal("ratenkauf", data.TextAt("content.key"));
    }

    [Fact]
    public async Task An_unknown_key_is_told_from_one_that_is_withheld()
    {
        var data = await DemoSite.DataAsync(Query, """{ "key": "unbekannt", "context": { "channel": "mobile" } }""");

        Assert.True(data.IsNullAt("content"));
        Assert.Equal("UNKNOWN", data.TextAt("explain.withheld"));
    }

    [Theory]
    [InlineData("{ \"context\": { \"channel\": \"mobile\" } }")]
    [InlineData("{ \"key\": \"start\", \"path\": \"/\", \"context\": { \"channel\": \"mobile\" } }")]
    public async Task An_item_is_named_by_key_or_by_path(string variables)
    {
        var error = await DemoSite.ErrorAsync("query ($key: String, $path: String, $context: ContextInput!) { content(key: $key, path: $path, context: $context) { key } }", variables);

        Assert.Equal("Give \"key\" or \"path\", one of the two.", error.TextAt("message"));
    }

    [Fact]
    public async Task A_context_that_names_what_the_site_does_not_know_is_refused_with_what_it_knows()
    {
        var error = await DemoSite.ErrorAsync("""{ content(key: "start", context: { persona: "maxi", phase: "x", channel: "radio" }) { key } }""");

        Assert.Equal("BAD_USER_INPUT", error.TextAt("extensions.code"));
        Assert.Contains("maxi", error.TextAt("message"), StringComparison.Ordinal);
        Assert.Contains("technik-max", error.TextAt("message"), StringComparison.Ordinal);
        Assert.Contains("radio", error.TextAt("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_moment_needs_the_scope_preview()
    {
        const string Spring = """{ content(key: "fruehlingsstart", context: { channel: "desktop", at: "2026-01-01T00:00:00Z" }) { key } }""";

        var error = await DemoSite.ErrorAsync(Spring);
        var data = await DemoSite.DataAsync(Spring, scopes: Access.Scope.Preview);

        Assert.Equal("FORBIDDEN", error.TextAt("extensions.code"));
        Assert.True(data.IsNullAt("content"));
    }
}
