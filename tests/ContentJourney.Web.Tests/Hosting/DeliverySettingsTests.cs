using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;

namespace ContentJourney.Web.Tests.Hosting;

/// <summary>The delivery over HTTP as the executable serves it.</summary>
public sealed class DeliverySettingsTests : IDisposable
{
    private const string Query = "{ personas { key name } channels { key name kind } }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_to_GET_and_POST_are_compressed_and_unpack_to_the_same_bytes()
    {
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"));

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var plain = await AskAsync(host, method, "identity");
            var gzip = await AskAsync(host, method, "gzip");
            var brotli = await AskAsync(host, method, "br");

            Assert.True(plain.Length > 500);
            Assert.Equal(plain, Unpacked(new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress)));
            Assert.Equal(plain, Unpacked(new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress)));
        }
    }

    [Fact]
    public async Task A_folder_of_documents_is_served_by_name()
    {
        Directory.CreateDirectory(_folder.At("documents"));
        await File.WriteAllTextAsync(_folder.At("documents", "names.graphql"), "{ personas { name } }");
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"), "--documents", _folder.At("documents"));

        using var known = await host.Client.GetAsync("/graphql/p/names");
        using var browser = new HttpRequestMessage(HttpMethod.Get, "/graphql?documentId=names");
        browser.Headers.Add("Accept", "text/html,*/*;q=0.8");
        using var opened = await host.Client.SendAsync(browser);
        using var unknown = await host.Client.GetAsync("/graphql/p/other");

        Assert.Contains("Familie Yıldız", await known.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("application/json", opened.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_document_that_does_not_fit_the_schema_stops_the_start_with_its_place()
    {
        Directory.CreateDirectory(_folder.At("documents"));
        await File.WriteAllTextAsync(_folder.At("documents", "one.graphql"), "{\n  nothing\n}");
        await File.WriteAllTextAsync(_folder.At("documents", "two.graphql"), "{ personas {");

        var (exitCode, _, error) = await Executable.RunAsync("--urls", "http://127.0.0.1:0", "--data", _folder.At("data"), "--documents", _folder.At("documents"));

        Assert.Equal(1, exitCode);
        Assert.Equal(
            [_folder.At("documents", "one.graphql") + ":2:3: ", _folder.At("documents", "two.graphql") + ":1:13: "],
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)]));
    }

    [Fact]
    public async Task Each_setting_comes_from_the_environment_too()
    {
        Directory.CreateDirectory(_folder.At("documents"));
        await File.WriteAllTextAsync(_folder.At("documents", "broken.graphql"), "{ content(key: \"start\", context: { channel: \"radio\" }) { key } }");
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string>
        {
            ["ContentJourney__Data"] = _folder.At("data"),
            ["ContentJourney__Delivery__MaxBatch"] = "2",
            ["ContentJourney__Delivery__StatusCodes"] = "Draft",
            ["ContentJourney__Delivery__PersistedDocuments__Folder"] = _folder.At("documents"),
            ["ContentJourney__Delivery__PersistedDocuments__Only"] = "true",
            ["ContentJourney__Delivery__CrossOrigin__Origins__0"] = "https://shop.example",
        });

        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/p/broken");
        request.Headers.Add("Accept", "application/graphql-response+json");
        request.Headers.Add("Origin", "https://shop.example");
        using var partial = await host.Client.SendAsync(request);
        using var batch = await host.Client.PostAsJsonAsync("/graphql", new[] { new { query = "{ __typename }" } });

        Assert.Equal((HttpStatusCode)294, partial.StatusCode);
        Assert.Equal("https://shop.example", partial.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.StartsWith("[{\"errors\":[{\"message\":\"Only persisted documents are executed here", await batch.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<byte[]> AskAsync(RunningHost host, HttpMethod method, string encoding)
    {
        using var request = method == HttpMethod.Get
            ? new HttpRequestMessage(method, $"/graphql?query={Uri.EscapeDataString(Query)}")
            : new HttpRequestMessage(method, "/graphql") { Content = JsonContent.Create(new { query = Query }) };
        request.Headers.Add("Accept-Encoding", encoding);
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(encoding == "identity" ? [] : [encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static byte[] Unpacked(Stream packed)
    {
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        packed.Dispose();
        return bytes.ToArray();
    }
}
