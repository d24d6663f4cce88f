using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentJourney.Delivery.Tests;

public class ConnectionTests
{
    private static readonly JsonSerializerOptions _withoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private const string Query = """
        query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ContentOrder! = RELEVANCE) {
          contents(context: { persona: "technik-max", channel: "mobile" }, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
            totalCount
            nodes { key }
            edges { cursor node { key } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    [Theory]
    [InlineData("RELEVANCE")]
    [InlineData("PUBLISHED_DESC")]
    [InlineData("TITLE_ASC")]
    public async Task Pages_forward_are_the_whole_list_in_order(string orderBy)
    {
        var whole = await Page(new { first = 100, orderBy });
        var keys = new List<string>();
        string? after = null;
        do
        {
            var page = await Page(new { first = 7, after, orderBy });
            keys.AddRange(page.Each("nodes", "key"));
            Assert.Equal(after is not null, page.At("pageInfo.hasPreviousPage").GetBoolean());
            after = page.At("pageInfo.hasNextPage").GetBoolean() ? page.TextAt("pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(whole.Each("nodes", "key"), keys);
        Assert.Equal(whole.At("totalCount").GetInt32(), keys.Count);
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public async Task Pages_backward_are_the_whole_list_in_order()
    {
        var whole = await Page(new { first = 100 });
        var keys = new List<string>();
        string? before = null;
        do
        {
            var page = await Page(new { last = 9, before });
            keys.InsertRange(0, page.Each("nodes", "key"));
            Assert.Equal(before is not null, page.At("pageInfo.hasNextPage").GetBoolean());
            before = page.At("pageInfo.hasPreviousPage").GetBoolean() ? page.TextAt("pageInfo.startCursor") : null;
        }
        while (before is not null);

        Assert.Equal(whole.Each("nodes", "key"), keys);
    }

    [Fact]
    public async Task Without_a_number_there_are_twenty()
    {
        var page = await Page(new { });

        Assert.Equal(20, page.At("nodes").GetArrayLength());
        Assert.Equal(page.TextAt("edges.0.cursor"), page.TextAt("pageInfo.startCursor"));
        Assert.Equal(page.TextAt("edges.19.cursor"), page.TextAt("pageInfo.endCursor"));
        Assert.Equal(page.TextAt("nodes.0.key"), page.TextAt("edges.0.node.key"));
    }

    [Fact]
    public async Task A_page_of_none_tells_how_many_there_are()
    {
        var page = await Page(new { first = 0 });

        Assert.Empty(page.At("nodes").EnumerateArray());
        Assert.True(page.At("totalCount").GetInt32() > 20);
        Assert.True(page.At("pageInfo.hasNextPage").GetBoolean());
        Assert.True(page.IsNullAt("pageInfo.startCursor"));
    }

    [Theory]
    [InlineData("{\"first\":1,\"last\":1}", "Give \"first\" or \"last\", not both.")]
    [InlineData("{\"first\":-1}", "\"first\" is 0 to 100, not -1.")]
    [InlineData("{\"first\":101}", "\"first\" is 0 to 100, not 101.")]
    [InlineData("{\"last\":101}", "\"last\" is 0 to 100, not 101.")]
    [InlineData("{\"first\":1,\"after\":\"x\"}", "\"after\" is no cursor of a list in this order.")]
    [InlineData("{\"last\":1,\"before\":\"\"}", "\"before\" is no cursor of a list in this order.")]
    public async Task Arguments_that_make_no_page_are_refused(string variables, string message)
    {
        var error = await DemoSite.ErrorAsync(Query, variables);

        Assert.Equal(message, error.TextAt("message"));
        Assert.Equal("BAD_USER_INPUT", error.TextAt("extensions.code"));
        Assert.Equal("contents", error.TextAt("path.0"));
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var cursor = (await Page(new { first = 1, orderBy = "TITLE_ASC" })).TextAt("pageInfo.endCursor");

        var error = await DemoSite.ErrorAsync(Query, JsonSerializer.Serialize(new { after = cursor }));

        Assert.Equal("\"after\" is no cursor of a list in this order.", error.TextAt("message"));
    }

    [Fact]
    public async Task A_list_can_be_narrowed_to_a_type_to_topics_and_to_words()
    {
        var data = await DemoSite.DataAsync("""
            {
              products: contents(context: { channel: "mobile" }, type: "product") { nodes { key type } }
              costs: contents(context: { channel: "mobile" }, topics: ["kosten", "familie"]) { nodes { key topics } }
              found: contents(context: { channel: "mobile" }, search: "ENTKALKEN") { nodes { key } }
              nothing: contents(context: { channel: "mobile" }, type: "unknown") { totalCount nodes { key } }
            }
            """);

        Assert.Equal(["aurora", "aurora-pro", "lumen", "lumen-office", "muehle-korn"], data.Each("products.nodes", "key").Order(StringComparer.Ordinal));
        Assert.All(data.At("costs.nodes").EnumerateArray(), item => Assert.Contains(item.TextsAt("topics"), topic => topic is "kosten" or "familie"));
        Assert.Contains("entkalken", data.Each("found.nodes", "key"));
        Assert.Equal(0, data.At("nothing.totalCount").GetInt32());
    }

    private static async Task<JsonElement> Page(object variables) =>
        (await DemoSite.DataAsync(Query, JsonSerializer.Serialize(variables, _withoutNulls))).At("contents");
}
