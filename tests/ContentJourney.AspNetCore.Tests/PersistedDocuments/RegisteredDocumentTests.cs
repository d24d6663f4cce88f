using System.Net;
using ContentJourney.AspNetCore.PersistedDocuments;
using Microsoft.Extensions.Logging;

namespace ContentJourney.AspNetCore.Tests.PersistedDocuments;

/// <summary>Documents of a folder, over HTTP.</summary>
public class RegisteredDocumentTests(DocumentHost host) : IClassFixture<DocumentHost>
{
    private const string Channel = DocumentHost.Channel;
    private const string Answer = "{\"data\":{\"channel\":{\"name\":\"Watch\"}}}";
    private const string Parameters = "operationName=Channel&variables=%7B%22key%22:%22watch%22%7D";

    [Fact]
    public async Task A_document_has_an_address_by_name_and_by_hash()
    {
        using var byName = await GetAsync($"/graphql/p/channel?{Parameters}");
        using var byHash = await GetAsync($"/graphql/p/{DocumentHash.Of(Channel)}?{Parameters}");
        using var byPrefixedHash = await GetAsync($"/graphql/p/sha256:{DocumentHash.Of(Channel)}?{Parameters}");
        using var byManifest = await GetAsync("/graphql/p/short");

        Assert.Equal(Answer, await byName.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await byHash.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await byPrefixedHash.Content.ReadAsStringAsync());
        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await byManifest.Content.ReadAsStringAsync());
        Assert.Equal(byName.Headers.ETag, byHash.Headers.ETag);
    }

    [Fact]
    public async Task It_is_asked_by_POST_and_HEAD_too()
    {
        using var post = await host.PostToAsync("/graphql/p/channel", "{\"operationName\":\"Channel\",\"variables\":{\"key\":\"watch\"}}");
        using var request = new HttpRequestMessage(HttpMethod.Head, $"/graphql/p/channel?{Parameters}");
        using var head = await host.Client.SendAsync(request);

        Assert.Equal(Answer, await post.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(Answer.Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task The_parameter_documentId_names_it_by_GET_and_POST()
    {
        using var byName = await GetAsync($"/graphql?documentId=channel&{Parameters}");
        using var byHash = await GetAsync($"/graphql?documentId=sha256:{DocumentHash.Of(Channel)}&{Parameters}");
        using var post = await host.PostAsync(new { documentId = "channel", operationName = "Channel", variables = new { key = "watch" } });

        Assert.Equal(Answer, await byName.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await byHash.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await post.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_hash_that_clients_of_Apollo_send_names_it_without_leaving_it_first()
    {
        await using var closed = await ConfiguredHost.StartAsync(new ContentJourneyOptions { PersistedDocuments = new() { Folder = host.Folder, Automatic = false } });

        using var response = await closed.PostAsync(new { extensions = new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of("{ __typename }") } } });

        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_document_that_a_client_left_has_an_address_too()
    {
        const string Left = "{ channel(key: \"voice\") { name } }";
        using var before = await GetAsync($"/graphql/p/{DocumentHash.Of(Left)}");
        using var leaving = await host.PostAsync(new { query = Left, extensions = new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of(Left) } } });

        using var after = await GetAsync($"/graphql/p/{DocumentHash.Of(Left)}");

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal("{\"data\":{\"channel\":{\"name\":\"Voice\"}}}", await after.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("nobody", "There is no persisted document \"nobody\".")]
    [InlineData("Channel", "There is no persisted document \"Channel\".")]
    [InlineData("sha256:ECF4", "There is no persisted document \"sha256:ECF4\". A SHA-256 is 64 lower-case hexadecimal digits.")]
    [InlineData("md5:ecf4", "There is no persisted document \"md5:ecf4\". The only prefix of an identifier is \"sha256:\".")]
    public async Task An_unknown_one_gets_404_and_is_told_what_is_wrong(string id, string message)
    {
        using var byAddress = await GetAsync($"/graphql/p/{id}");
        using var byParameter = await GetAsync($"/graphql?documentId={id}");

        foreach (var response in new[] { byAddress, byParameter })
        {
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
            Assert.Equal(message, await response.MessageAsync());
            Assert.Equal("PERSISTED_DOCUMENT_NOT_FOUND", await response.CodeAsync());
        }
    }

    [Fact]
    public async Task A_request_does_not_bring_a_document_and_name_one()
    {
        using var both = await host.PostAsync(new { documentId = "short", query = "{ __typename }" });
        using var withAddress = await host.PostToAsync("/graphql/p/short", "{\"query\":\"{ __typename }\"}");
        using var twice = await GetAsync("/graphql/p/short?documentId=short");

        Assert.Equal(HttpStatusCode.BadRequest, both.StatusCode);
        Assert.Equal("A request has either \"query\" or \"documentId\".", await both.MessageAsync());
        Assert.Equal(HttpStatusCode.BadRequest, withAddress.StatusCode);
        Assert.StartsWith("The address names the document", await withAddress.MessageAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, twice.StatusCode);
    }

    [Fact]
    public async Task When_only_registered_documents_are_taken_any_other_is_refused()
    {
        await using var only = await ConfiguredHost.StartAsync(new ContentJourneyOptions { PersistedDocuments = new() { Folder = host.Folder, Only = true } });
        const string Free = "{ personas { key } }";
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of(Free) } };

        using var known = await only.PostAsync(new { documentId = "short" });
        using var free = await only.PostAsync(new { query = Free });
        using var byGet = await only.GetAsync(Free);
        using var leaving = await only.PostAsync(new { query = Free, extensions });
        using var after = await only.PostAsync(new { extensions });

        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await known.Content.ReadAsStringAsync());
        foreach (var refused in new[] { free, byGet, leaving })
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Equal("PERSISTED_DOCUMENT_REQUIRED", await refused.CodeAsync());
        }

        Assert.Equal("PERSISTED_DOCUMENT_NOT_FOUND", await after.CodeAsync());
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_before_the_start_with_file_line_and_column()
    {
        using var folder = new TemporaryFolder(
            ("a.graphql", "{\n  nothing\n  channel(key: 1) { key }\n}"),
            ("b.graphql", "{ personas {"),
            ("c.json", "{\n  \"good\": \"{ __typename }\",\n  \"bad\": \"{\\n  never }\"\n}"));
        await using var broken = ConfiguredHost.Build(In(folder));

        var problems = (await broken.Services.PrepareContentJourneyAsync(CancellationToken.None)).Problems;

        Assert.Equal(
            [folder.At("a.graphql") + ":2:3", folder.At("a.graphql") + ":3:16", folder.At("b.graphql") + ":1:13", folder.At("c.json") + ":3:10"],
            problems.Select(problem => problem.Path));
        Assert.StartsWith("\"bad\", line 2, column 3 of the document: ", problems[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_only_registered_documents_needs_some()
    {
        await using var broken = ConfiguredHost.Build(new ContentJourneyOptions { PersistedDocuments = new() { Only = true } });

        var prepared = await broken.Services.PrepareContentJourneyAsync(CancellationToken.None);

        Assert.Equal("documents.none", Assert.Single(prepared.Problems).Code);
    }

    [Fact]
    public async Task A_host_that_does_not_ask_first_does_not_start()
    {
        using var folder = new TemporaryFolder(("a.graphql", "{ nothing }"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => ConfiguredHost.StartAsync(In(folder)));

        Assert.StartsWith(folder.At("a.graphql") + ":1:3: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publish_that_makes_a_document_invalid_is_warned_of_and_refused_when_asked()
    {
        using var folder = new TemporaryFolder(("tank.graphql", "{ content(key: \"aurora\", context: { channel: \"desktop\" }) { ... on Product { tankLitres } } }"));
        using var log = new WarningLog();
        await using var publishing = await ConfiguredHost.StartAsync(In(folder) with { RefreshInterval = TimeSpan.FromMilliseconds(10) }, builder => builder.Logging.AddProvider(log));
        using var before = await publishing.Client.GetAsync(new Uri("/graphql/p/tank", UriKind.Relative));

        publishing.Store.Publish(DeliveryHost.Demo.Site with { ContentTypes = [.. DeliveryHost.Demo.Site.ContentTypes.Where(type => type.Key != "product")], Items = [.. DeliveryHost.Demo.Site.Items.Where(item => item.Type != "product")] });

        Assert.Contains("\"tankLitres\":", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var warning = await log.FirstWarningAsync();
        Assert.Contains(folder.At("tank.graphql") + ":1:", warning, StringComparison.Ordinal);
        using var after = await publishing.Client.GetAsync(new Uri("/graphql/p/tank", UriKind.Relative));
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await after.CodeAsync());
    }

    private static ContentJourneyOptions In(TemporaryFolder folder) => new() { PersistedDocuments = new() { Folder = folder.Path } };

    private Task<HttpResponseMessage> GetAsync(string address) => host.Client.GetAsync(new Uri(address, UriKind.Relative));
}
