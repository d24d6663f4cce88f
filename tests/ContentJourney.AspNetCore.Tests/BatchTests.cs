using System.Net;

namespace ContentJourney.AspNetCore.Tests;

public class BatchTests(BatchHost host) : IClassFixture<BatchHost>
{
    [Theory]
    [InlineData(GraphQLClient.Json)]
    [InlineData(GraphQLClient.GraphQLResponse)]
    public async Task Requests_are_answered_in_their_order_and_what_is_wrong_with_one_is_said_in_its_place(string accept)
    {
        using var response = await host.PostAsync(
            """
            [
              {"query":"query ($key: String!) { channel(key: $key) { key } }","variables":{"key":"watch"}},
              {"query":"{ nothing"},
              7,
              {"query":"query A { __typename } query B { b: __typename }","operationName":"B"}
            ]
            """,
            accept);

        var answers = (await response.JsonAsync()).EnumerateArray().Select(answer => answer.ToString()).ToList();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("{\"data\":{\"channel\":{\"key\":\"watch\"}}}", answers[0]);
        Assert.Contains("GRAPHQL_PARSE_FAILED", answers[1], StringComparison.Ordinal);
        Assert.Equal("{\"errors\":[{\"message\":\"A request is a JSON object.\"}]}", answers[2]);
        Assert.Equal("{\"data\":{\"b\":\"Query\"}}", answers[3]);
    }

    [Fact]
    public async Task Each_request_has_limits_of_its_own()
    {
        const string Two = "{\"query\":\"{ a: __typename b: __typename }\"}";
        const string Three = "{\"query\":\"{ a: __typename b: __typename c: __typename }\"}";

        using var response = await host.PostAsync($"[{Two},{Two},{Three}]");

        var answers = (await response.JsonAsync()).EnumerateArray().Select(answer => answer.TryGetProperty("data", out _));
        Assert.Equal([true, true, false], answers);
    }

    [Fact]
    public async Task A_batch_may_leave_documents_and_ask_by_hash()
    {
        const string Document = "{ __typename } # in a batch";
        var extensions = $"{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{AspNetCore.PersistedDocuments.DocumentHash.Of(Document)}\"}}}}";

        using var response = await host.PostAsync($"[{{\"extensions\":{extensions}}},{{\"query\":\"{Document}\",\"extensions\":{extensions}}},{{\"extensions\":{extensions}}}]");

        Assert.Equal(
            "[{\"errors\":[{\"message\":\"PersistedQueryNotFound\",\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]},{\"data\":{\"__typename\":\"Query\"}},{\"data\":{\"__typename\":\"Query\"}}]",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("[]", "A batch has at least one request.")]
    [InlineData("[{},{},{},{},{}]", "A batch has at most 4 requests (MaxBatch).")]
    public async Task A_batch_of_none_or_too_many_gets_400(string body, string message)
    {
        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(message, await response.MessageAsync());
    }

    [Fact]
    public async Task A_document_with_an_address_of_its_own_takes_no_batch()
    {
        using var response = await host.PostToAsync("/graphql/p/any", "[{}]");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("The address names the document", await response.MessageAsync(), StringComparison.Ordinal);
    }
}
