using System.Net;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>The status codes that the draft of GraphQL over HTTP recommends, where a host asks for them.</summary>
public class DraftStatusCodeTests(DraftHost host) : IClassFixture<DraftHost>
{
    private const HttpStatusCode PartialSuccess = (HttpStatusCode)294;

    [Theory]
    [InlineData("{\"query\":\"{ __typename }\"}", HttpStatusCode.OK)]
    [InlineData("{\"query\":\"{ content(key: \\\"start\\\", context: { channel: \\\"radio\\\" }) { key } }\"}", PartialSuccess)]
    [InlineData("NONSENSE", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\":", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\":\"{\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"qeury\":\"{ __typename }\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"query\":7}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[7]}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("[]", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"query\":\"{ nothing }\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"query\":\"query ($key: String!) { channel(key: $key) { key } }\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"documentId\":\"nobody\"}", HttpStatusCode.NotFound)]
    public async Task A_GraphQL_response_has_the_status_code_of_the_draft(string body, HttpStatusCode expected)
    {
        using var response = await host.PostAsync(body, GraphQLClient.GraphQLResponse);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected is HttpStatusCode.OK or PartialSuccess, (await response.JsonAsync()).TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_GET_with_errors_in_its_data_is_a_partial_success_too()
    {
        using var response = await host.GetAsync("{ content(key: \"start\", context: { channel: \"radio\" }) { key } }", GraphQLClient.GraphQLResponse);

        Assert.Equal(PartialSuccess, response.StatusCode);
    }

    [Theory]
    [InlineData("{\"query\":\"{ nothing }\"}", HttpStatusCode.OK)]
    [InlineData("{\"query\":\"{ content(key: \\\"start\\\", context: { channel: \\\"radio\\\" }) { key } }\"}", HttpStatusCode.OK)]
    [InlineData("{\"query\":7}", HttpStatusCode.BadRequest)]
    public async Task Plain_JSON_keeps_the_status_codes_that_old_clients_expect(string body, HttpStatusCode expected)
    {
        using var response = await host.PostAsync(body, GraphQLClient.Json);

        Assert.Equal(expected, response.StatusCode);
    }
}
