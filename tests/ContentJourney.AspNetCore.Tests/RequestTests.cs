using System.Net;
using System.Text.Json;

namespace ContentJourney.AspNetCore.Tests;

public class RequestTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    [Fact]
    public async Task POST_answers_with_JSON_in_UTF_8()
    {
        using var response = await host.PostAsync(new { query = "{ persona(key: \"familie-yildiz\") { name } }" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("{\"data\":{\"persona\":{\"name\":\"Familie Yıldız\"}}}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task GET_answers_the_same_bytes_as_POST()
    {
        const string Query = "{ personas { name } }";

        using var get = await host.GetAsync(Query);
        using var post = await host.PostAsync(new { query = Query });

        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.Equal(await post.Content.ReadAsByteArrayAsync(), await get.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Variables_come_with_POST_and_with_GET()
    {
        const string Query = "query ($key: String!) { channel(key: $key) { name } }";

        using var post = await host.PostAsync(new { query = Query, variables = new { key = "watch" } });
        using var get = await host.GetAsync(Query, more: ("variables", "{\"key\":\"watch\"}"));

        Assert.Equal("{\"data\":{\"channel\":{\"name\":\"Watch\"}}}", await post.Content.ReadAsStringAsync());
        Assert.Equal("{\"data\":{\"channel\":{\"name\":\"Watch\"}}}", await get.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_operation_name_chooses_one_of_several_operations()
    {
        const string Query = "query A { channel(key: \"watch\") { key } } query B { channel(key: \"voice\") { key } }";

        using var post = await host.PostAsync(new { query = Query, operationName = "B" });
        using var get = await host.GetAsync(Query, more: ("operationName", "A"));
        using var neither = await host.PostAsync(new { query = Query });

        Assert.Equal("{\"data\":{\"channel\":{\"key\":\"voice\"}}}", await post.Content.ReadAsStringAsync());
        Assert.Equal("{\"data\":{\"channel\":{\"key\":\"watch\"}}}", await get.Content.ReadAsStringAsync());
        Assert.Equal("Must provide operation name if query contains multiple operations.", await neither.MessageAsync());
    }

    [Fact]
    public async Task Aliases_fragments_and_directives_work_over_HTTP()
    {
        var request = new
        {
            query = """
                query ($long: Boolean!) {
                  small: channel(key: "watch") { ...short }
                  large: channel(key: "desktop") { ...short kind @include(if: $long) wants @skip(if: true) }
                }
                fragment short on Channel { key }
                """,
            variables = new { @long = true },
        };

        using var response = await host.PostAsync(request);

        Assert.Equal("{\"data\":{\"small\":{\"key\":\"watch\"},\"large\":{\"key\":\"desktop\",\"kind\":\"SCREEN\"}}}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Introspection_tells_the_types()
    {
        using var response = await host.PostAsync(new { query = "{ __schema { queryType { name } } __type(name: \"Glance\") { fields { name } } }" });

        Assert.Equal(
            "{\"data\":{\"__schema\":{\"queryType\":{\"name\":\"Query\"}},\"__type\":{\"fields\":[{\"name\":\"title\"},{\"name\":\"text\"},{\"name\":\"source\"}]}}}",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_syntax_error_says_where_it_is()
    {
        using var response = await host.PostAsync(new { query = "{\n  personas {" });

        var error = Assert.Single((await response.JsonAsync()).GetProperty("errors").EnumerateArray());
        Assert.Equal(2, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
        Assert.False((await response.JsonAsync()).TryGetProperty("data", out _));
    }

    [Fact]
    public async Task An_error_of_a_field_has_its_path_and_leaves_the_rest_of_the_data()
    {
        using var response = await host.PostAsync(new { query = "{ channel(key: \"watch\") { key } where: content(key: \"start\", context: { channel: \"radio\" }) { key } }" });

        var answer = await response.JsonAsync();
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("watch", answer.GetProperty("data").GetProperty("channel").GetProperty("key").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("where").ValueKind);
        Assert.Equal("[\"where\"]", error.GetProperty("path").GetRawText());
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("radio", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_variable_of_the_wrong_type_is_refused_by_name()
    {
        using var response = await host.PostAsync(new { query = "query ($key: String!) { channel(key: $key) { name } }", variables = new { key = 1 } }, GraphQLClient.GraphQLResponse);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("$key", await response.MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_can_be_had_as_text()
    {
        using var response = await host.Client.GetAsync(new Uri("/graphql/schema.graphql", UriKind.Relative));

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("\ntype Glance {", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
