namespace ContentJourney.Delivery.Tests;

/// <summary>Contexts from signals, and what comes next in one.</summary>
public class ContextTests
{
    private const string Proposal = """
        query ($signals: SignalsInput!) {
          resolveContext(signals: $signals) { persona phase channel locale attributes { name value } confidence reasons }
        }
        """;

    [Fact]
    public async Task A_phone_that_speaks_English_is_told_from_its_headers()
    {
        var data = await DemoSite.DataAsync(Proposal, """
            { "signals": { "visits": 3, "headers": [
              { "name": "Sec-CH-UA-Mobile", "value": "?1" },
              { "name": "Accept-Language", "value": "en-GB,en;q=0.9" } ] } }
            """);

        Assert.Equal("mobile", data.TextAt("resolveContext.channel"));
        Assert.Equal("en", data.TextAt("resolveContext.locale")![..2]);
        Assert.InRange(data.At("resolveContext.confidence").GetDouble(), 0, 1);
        Assert.NotEmpty(data.TextsAt("resolveContext.reasons"));
        Assert.Contains("""{"name":"visits","value":3}""", data.At("resolveContext.attributes").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_front_end_knows_decides()
    {
        var data = await DemoSite.DataAsync(Proposal, """
            { "signals": { "attributes": [ { "name": "persona", "value": "technik-max" }, { "name": "channel", "value": "watch" }, { "name": "phase", "value": "desire" }, { "name": "locale", "value": "de" } ] } }
            """);

        Assert.Equal("technik-max", data.TextAt("resolveContext.persona"));
        Assert.Equal("watch", data.TextAt("resolveContext.channel"));
        Assert.Equal("desire", data.TextAt("resolveContext.phase"));
        Assert.Equal("de", data.TextAt("resolveContext.locale"));
    }

    [Fact]
    public async Task Without_signals_there_still_is_a_context_to_ask_with()
    {
        var data = await DemoSite.DataAsync(Proposal, """{ "signals": {} }""");

        Assert.True(data.IsNullAt("resolveContext.persona"));
        Assert.Equal("de", data.TextAt("resolveContext.locale"));
        Assert.Contains(data.TextAt("resolveContext.channel")!, DemoSite.Site.Channels.Keys);
    }

    [Fact]
    public async Task Next_steps_begin_with_the_following_phase_and_leave_out_what_was_seen()
    {
        const string Query = """
            query ($seen: [String!]) {
              nextSteps(context: { persona: "technik-max", phase: "interest", channel: "mobile" }, seen: $seen, first: 5) { key headline { value } }
            }
            """;

        var all = (await DemoSite.DataAsync(Query)).Each("nextSteps", "key");
        var rest = (await DemoSite.DataAsync(Query, $$"""{ "seen": ["{{all[0]}}", "{{all[1]}}"] }""")).Each("nextSteps", "key");

        Assert.Equal(5, all.Distinct().Count());
        Assert.Contains("desire", DemoSite.Site.Items[all[0]].Item.Audience.Phases);
        Assert.Equal(all[2..], rest[..3]);
    }

    [Fact]
    public async Task Next_steps_are_three_unless_said_otherwise_and_at_most_twenty()
    {
        var data = await DemoSite.DataAsync("""{ nextSteps(context: { channel: "watch" }) { key } }""");
        var error = await DemoSite.ErrorAsync("""{ nextSteps(context: { channel: "watch" }, first: 21) { key } }""");

        Assert.Equal(3, data.At("nextSteps").GetArrayLength());
        Assert.Equal("\"first\" is 0 to 20, not 21.", error.TextAt("message"));
    }

    [Theory]
    [InlineData("locale: \"not a tag\"")]
    [InlineData("at: \"2026-01-01\"")]
    [InlineData("at: \"2026-01-01T00:00:00\"")]
    [InlineData("attributes: [{ name: \"a\", value: [1] }]")]
    [InlineData("attributes: [{ name: \"a\", value: { b: 1 } }]")]
    public async Task A_value_that_is_none_of_its_type_is_refused(string given)
    {
        var answer = await DemoSite.AskAsync($$"""{ content(key: "start", context: { channel: "mobile", {{given}} }) { key } }""");

        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_variable_with_half_a_character_is_refused()
    {
        const string Query = "query ($context: ContextInput!) { content(key: \"start\", context: $context) { key } }";

        foreach (var context in new[] { """{ "channel": "mobile", "locale": "\ud800" }""", """{ "channel": "mobile", "attributes": [{ "name": "a", "value": "\ud800" }] }""" })
        {
            var answer = await DemoSite.AskAsync(Query, $$"""{ "context": {{context}} }""");

            Assert.False(answer.TryGetProperty("data", out _));
        }
    }
}
