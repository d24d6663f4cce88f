using System.Net;
using System.Text.Json;
using ContentJourney.AspNetCore.PersistedDocuments;

namespace ContentJourney.AspNetCore.Tests.PersistedDocuments;

/// <summary>Apollo's automatic persisted queries.</summary>
public class PersistedQueryTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    [Fact]
    public async Task A_client_asks_by_hash_leaves_the_document_and_asks_by_hash_again()
    {
        const string Document = "{ channel(key: \"watch\") { key } }";
        const string Answer = "{\"data\":{\"channel\":{\"key\":\"watch\"}}}";

        using var before = await AskAsync(Extension(Document));
        using var leaving = await AskAsync(Extension(Document), Document);
        using var after = await AskAsync(Extension(Document));

        Assert.Equal("{\"errors\":[{\"message\":\"PersistedQueryNotFound\",\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]}", await before.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await leaving.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task It_works_by_GET_with_variables_too()
    {
        const string Document = "query ($key: String!) { channel(key: $key) { kind } }";
        var extensions = ("extensions", JsonSerializer.Serialize(Extension(Document)));

        using var leaving = await host.GetAsync(Document, more: [extensions, ("variables", "{\"key\":\"voice\"}")]);
        using var after = await host.Client.GetAsync(new Uri($"/graphql?extensions={Uri.EscapeDataString(extensions.Item2)}&variables=%7B%22key%22:%22watch%22%7D", UriKind.Relative));

        Assert.Equal("{\"data\":{\"channel\":{\"kind\":\"VOICE\"}}}", await leaving.Content.ReadAsStringAsync());
        Assert.Equal("{\"data\":{\"channel\":{\"kind\":\"WEARABLE\"}}}", await after.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(GraphQLClient.Json, HttpStatusCode.OK)]
    [InlineData(GraphQLClient.GraphQLResponse, HttpStatusCode.BadRequest)]
    public async Task Nobody_may_keep_the_answer_that_a_hash_is_not_known(string accept, HttpStatusCode status)
    {
        var extensions = JsonSerializer.Serialize(Extension("{ __typename } # never left"));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?extensions={Uri.EscapeDataString(extensions)}");
        request.Headers.Add("Accept", accept);

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("PersistedQueryNotFound", await response.MessageAsync());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData(GraphQLClient.Json)]
    [InlineData(GraphQLClient.GraphQLResponse)]
    public async Task A_hash_of_another_text_is_refused_and_nothing_is_kept(string accept)
    {
        const string Document = "{ channel(key: \"voice\") { key } }";
        const string Other = "{ __typename } # another text";

        using var wrong = await AskAsync(Extension(Other), Document, accept);
        using var after = await AskAsync(Extension(Other));
        using var neither = await AskAsync(Extension(Document));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal("{\"errors\":[{\"message\":\"provided sha does not match query\",\"extensions\":{\"code\":\"PERSISTED_QUERY_HASH_MISMATCH\"}}]}", await wrong.Content.ReadAsStringAsync());
        Assert.Equal("PersistedQueryNotFound", await after.MessageAsync());
        Assert.Equal("PersistedQueryNotFound", await neither.MessageAsync());
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ channel(")]
    public async Task A_document_that_cannot_run_is_not_kept(string document)
    {
        using var leaving = await AskAsync(Extension(document), document);
        using var after = await AskAsync(Extension(document));

        Assert.NotEqual("PersistedQueryNotFound", await leaving.MessageAsync());
        Assert.Equal("PersistedQueryNotFound", await after.MessageAsync());
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":\"1\",\"sha256Hash\":\"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38\"}")]
    [InlineData("{\"version\":1,\"sha256Hash\":7}")]
    [InlineData("{\"version\":1,\"sha256Hash\":\"ECF4EDB46DB40B5132295C0291D62FB65D6759A9EEDFA4D5D612DD5EC54A6B38\"}")]
    [InlineData("{\"version\":1,\"sha256Hash\":\"ecf4\"}")]
    [InlineData("{\"version\":1,\"sha256Hash\":\"\\ud800\"}")]
    public async Task An_extension_that_is_not_well_formed_gets_400(string extension)
    {
        using var response = await host.PostAsync($"{{\"extensions\":{{\"persistedQuery\":{extension}}}}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("\"persistedQuery\" is {\"version\":1,\"sha256Hash\":\"…\"}", await response.MessageAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public async Task Another_version_is_not_supported(string version)
    {
        using var response = await host.PostAsync($"{{\"extensions\":{{\"persistedQuery\":{{\"version\":{version},\"sha256Hash\":\"{DocumentHash.Of("")}\"}}}}}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Unsupported persisted query version; 1 is supported.", await response.MessageAsync());
    }

    [Fact]
    public async Task Null_and_other_extensions_do_not_matter()
    {
        using var response = await host.PostAsync("{\"query\":\"{ __typename }\",\"extensions\":{\"persistedQuery\":null,\"other\":[1]}}");

        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null, GraphQLClient.Json, HttpStatusCode.OK)]
    [InlineData("{ __typename }", GraphQLClient.Json, HttpStatusCode.OK)]
    [InlineData(null, GraphQLClient.GraphQLResponse, HttpStatusCode.BadRequest)]
    public async Task Switched_off_it_is_not_supported(string? query, string accept, HttpStatusCode status)
    {
        await using var closed = await ConfiguredHost.StartAsync(new ContentJourneyOptions { PersistedDocuments = new() { Automatic = false } });

        using var response = await closed.PostAsync(new { query, extensions = Extension("{ __typename }") }, accept);
        using var plain = await closed.PostAsync(new { query = "{ __typename }" });

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("{\"errors\":[{\"message\":\"PersistedQueryNotSupported\",\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_SUPPORTED\"}}]}", await response.Content.ReadAsStringAsync());
        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await plain.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task No_more_is_held_than_the_setting_says()
    {
        await using var small = await ConfiguredHost.StartAsync(new ContentJourneyOptions { PersistedDocuments = new() { AutomaticBytes = 1_000 } });
        var documents = Enumerable.Range(0, 5).Select(index => $"{{ __typename }} # {index}").ToList();

        foreach (var document in documents)
        {
            using var leaving = await small.PostAsync(new { query = document, extensions = Extension(document) });
        }

        using var first = await small.PostAsync(new { extensions = Extension(documents[0]) });
        using var last = await small.PostAsync(new { extensions = Extension(documents[^1]) });
        Assert.Equal("PersistedQueryNotFound", await first.MessageAsync());
        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await last.Content.ReadAsStringAsync());
    }

    private static object Extension(string document) => new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of(document) } };

    private Task<HttpResponseMessage> AskAsync(object extensions, string? query = null, string? accept = null) =>
        host.PostAsync(query is null ? new { extensions } : new { query, extensions }, accept);
}
