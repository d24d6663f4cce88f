namespace ContentJourney.Delivery.Tests;

public class NodeTests
{
    [Theory]
    [InlineData("persona(key: \"technik-max\")", "Persona")]
    [InlineData("channel(key: \"watch\")", "Channel")]
    [InlineData("journey(key: \"technik-max\")", "Journey")]
    public async Task A_node_is_found_again_by_its_id(string field, string type)
    {
        var found = await DemoSite.DataAsync($"{{ found: {field} {{ id key }} }}");

        var again = await DemoSite.DataAsync($"query ($id: ID!) {{ node(id: $id) {{ __typename id ... on {type} {{ key }} }} }}", $$"""{ "id": "{{found.TextAt("found.id")}}" }""");

        Assert.Equal(type, again.TextAt("node.__typename"));
        Assert.Equal(found.TextAt("found.id"), again.TextAt("node.id"));
        Assert.Equal(found.TextAt("found.key"), again.TextAt("node.key"));
    }

    [Theory]
    [InlineData("""{ "persona": "technik-max", "channel": "watch", "locale": "de" }""")]
    [InlineData("""{ "persona": "technik-max", "channel": "desktop", "locale": "en" }""")]
    [InlineData("""{ "channel": "voice" }""")]
    [InlineData("""{ "persona": "familie-yildiz", "phase": "desire", "channel": "chat", "seed": "abc", "attributes": [{ "name": "visits", "value": 3 }, { "name": "owns", "value": "aurora" }] }""")]
    public async Task A_content_is_found_again_in_the_same_form(string context)
    {
        const string Fields = "__typename id key headline { value } body { value } speech { ssml } glance { title text } cacheKey";
        var found = await DemoSite.DataAsync($$"""query ($context: ContextInput!) { contents(context: $context, first: 50) { nodes { {{Fields}} } } }""", $$"""{ "context": {{context}} }""");

        foreach (var content in found.At("contents.nodes").EnumerateArray())
        {
            var again = await DemoSite.DataAsync($$"""query ($id: ID!) { node(id: $id) { ... on Content { {{Fields}} } } }""", $$"""{ "id": "{{content.TextAt("id")}}" }""");

            Assert.Equal(content.GetRawText(), again.At("node").GetRawText());
        }
    }

    [Fact]
    public async Task The_forms_of_two_channels_have_two_ids()
    {
        var data = await DemoSite.DataAsync("""
            { a: content(key: "start", context: { channel: "watch" }) { id } b: content(key: "start", context: { channel: "desktop" }) { id } }
            """);

        Assert.NotEqual(data.TextAt("a.id"), data.TextAt("b.id"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("UGVyc29uYTp4")] // Persona:x
    [InlineData("Q29udGVudDpbXQ")] // Content:[]
    [InlineData("Q29udGVudDpb")] // Content:[
    [InlineData("Q29udGVudDp7fQ")] // Content:{}
    [InlineData("Q29udGVudDpbInN0YXJ0IiwiZGUiLCJ4eCIsbnVsbCxudWxsLG51bGxd")] // an unknown channel
    [InlineData("Q29udGVudDpbInN0YXJ0IiwiZGUiLCJ3YXRjaCIsbnVsbCxudWxsLG51bGwsImEiXQ")] // a name without a value
    [InlineData("Q29udGVudDpbInN0YXJ0IiwiZGUiLG51bGwsbnVsbCxudWxsLG51bGxd")] // no channel
    [InlineData("Q29udGVudDpbbnVsbCwiZGUiLCJ3YXRjaCIsbnVsbCxudWxsLG51bGxd")] // no key
    [InlineData("Q29udGVudDpbInN0YXJ0IiwiZGUiLCJ3YXRjaCIsbnVsbCxudWxsLG51bGwsImEiLG51bGxd")] // an attribute that is null
    [InlineData("Q29udGVudDpbInN0YXJ0IiwiZGUiLCJ3YXRjaCIsbnVsbCxudWxsLG51bGwsImEiLDFlOTk5XQ")] // a number too large
    [InlineData("Q29udGVudDpbInN0YXJ0IiwiZGUiLCJ3YXRjaCIsbnVsbCxudWxsLG51bGwsImEiLDEsImEiLDFd")] // an attribute twice
    public async Task What_is_no_id_names_nothing(string id)
    {
        var data = await DemoSite.DataAsync("query ($id: ID!) { node(id: $id) { id } }", $$"""{ "id": "{{id}}" }""");

        Assert.True(data.IsNullAt("node"));
    }
}
