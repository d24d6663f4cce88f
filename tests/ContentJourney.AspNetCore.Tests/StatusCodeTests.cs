using System.Net;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Media types and status codes after the draft GraphQL over HTTP.</summary>
public class StatusCodeTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    private const string Query = "{ __typename }";

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/*", "application/json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json, application/graphql-response+json;q=0.5", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json;charset=utf-8", "application/graphql-response+json; charset=utf-8")]
    [InlineData("text/html, application/json;q=0.1", "application/json; charset=utf-8")]
    public async Task The_media_type_is_the_one_that_is_accepted(string? accept, string expected)
    {
        using var response = await host.PostAsync(new { query = Query }, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("application/json;q=0")]
    public async Task A_client_that_accepts_neither_media_type_gets_406(string accept)
    {
        using var response = await host.PostAsync(new { query = Query }, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("Responses are application/graphql-response+json or application/json.", await response.MessageAsync());
    }

    [Theory]
    [InlineData("{", "The body is not valid JSON")]
    [InlineData("", "The body is not valid JSON")]
    [InlineData("[]", "The body is one JSON object; batches are not taken, since MaxBatch is 0.")]
    [InlineData("[{\"query\":\"{ __typename }\"}]", "The body is one JSON object; batches are not taken, since MaxBatch is 0.")]
    [InlineData("{}", "\"query\" is a text: the GraphQL document.")]
    [InlineData("{\"query\":1}", "\"query\" is a text: the GraphQL document.")]
    [InlineData("{\"query\":null}", "\"query\" is a text: the GraphQL document.")]
    [InlineData("{\"query\":\"{ __typename }\",\"operationName\":1}", "\"operationName\" is a text or null.")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[]}", "\"variables\" is an object or null.")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":\"{}\"}", "\"variables\" is an object or null.")]
    [InlineData("{\"query\":\"{ __typename }\",\"extensions\":7}", "\"extensions\" is an object or null.")]
    public async Task A_request_that_is_not_well_formed_gets_400_in_both_media_types(string body, string message)
    {
        using var plain = await host.PostAsync(body);
        using var modern = await host.PostAsync(body, GraphQLClient.GraphQLResponse);

        Assert.Equal(HttpStatusCode.BadRequest, plain.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, modern.StatusCode);
        Assert.StartsWith(message, await plain.MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_counts_as_absent()
    {
        using var response = await host.PostAsync("{\"query\":\"{ __typename }\",\"variables\":null,\"operationName\":null,\"extensions\":null}");

        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ personas")]
    [InlineData("mutation { recordTouches }")]
    public async Task A_document_that_cannot_run_gets_200_in_plain_JSON_and_400_as_GraphQL_response(string query)
    {
        using var plain = await host.PostAsync(new { query });
        using var modern = await host.PostAsync(new { query }, GraphQLClient.GraphQLResponse);

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, modern.StatusCode);
        Assert.False((await modern.JsonAsync()).TryGetProperty("data", out _));
    }

    [Fact]
    public async Task An_unknown_operation_name_gets_400_as_GraphQL_response()
    {
        using var response = await host.PostAsync(new { query = "query A { __typename }", operationName = "B" }, GraphQLClient.GraphQLResponse);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Unknown operation named \"B\".", await response.MessageAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task A_body_that_is_no_JSON_in_UTF_8_gets_415(string contentType)
    {
        using var response = await host.PostAsync("{\"query\":\"{ __typename }\"}", contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_body_without_a_content_type_gets_415()
    {
        using var content = new ByteArrayContent("{\"query\":\"{ __typename }\"}"u8.ToArray());
        using var response = await host.Client.SendAsync(GraphQLClient.Post(content));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_get_405_and_are_told_which_are_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task HEAD_answers_like_GET_without_the_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query=%7B__typename%7D");
        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}".Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=%7B__typename%7D&query=%7B__typename%7D")]
    [InlineData("/graphql?query=%7B__typename%7D&variables=%7B")]
    [InlineData("/graphql?query=%7B__typename%7D&variables=%5B%5D")]
    public async Task A_GET_that_is_not_well_formed_gets_400(string address)
    {
        using var response = await host.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task GET_does_not_run_mutations()
    {
        using var response = await host.GetAsync("mutation { __typename }", GraphQLClient.GraphQLResponse);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False((await response.JsonAsync()).TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("{\"query\":\"{ __typename }\\ud800\"}")]
    [InlineData("{\"query\":\"{ __typename }\",\"operationName\":\"\\udc00\"}")]
    public async Task An_escape_that_is_no_character_gets_400(string body)
    {
        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("\"query\", \"documentId\" and \"operationName\" are texts in UTF-8.", await response.MessageAsync());
    }

    [Fact]
    public async Task A_variable_that_is_no_text_is_refused_and_not_an_error_of_the_server()
    {
        using var response = await host.PostAsync("{\"query\":\"query ($key: String!) { channel(key: $key) { key } }\",\"variables\":{\"key\":\"\\ud800\"}}", GraphQLClient.GraphQLResponse);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_get_400()
    {
        using var content = new ByteArrayContent([.. "{\"query\":\"{ __typename }"u8, 0xff, .. "\"}"u8]);
        content.Headers.ContentType = new(GraphQLClient.Json);
        using var response = await host.Client.SendAsync(GraphQLClient.Post(content));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
