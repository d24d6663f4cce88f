using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentJourney.Web.Tests.Clients;

/// <summary>
/// What a .NET front-end does. Plain HttpClient and System.Text.Json, because nothing more is needed: a query is a constant, its
/// answer a record, and a client library would add a dependency that these tests had to follow.
/// </summary>
public class DotNetClientTests(DemoHost host) : IClassFixture<DemoHost>
{
    private const string Query = """
        query Card($key: String!, $channel: String!) {
          content(key: $key, context: { persona: "technik-max", channel: $channel }) { key publishedAt headline { value source } body { characters } }
        }
        """;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
    };

    private enum FieldSource
    {
        Authored,
        Inherited,
        Derived,
        Shortened,
    }

    [Fact]
    public async Task An_answer_is_read_into_records_as_the_schema_says()
    {
        var (phone, watch) = (await AskAsync("morgenritual", "mobile"), await AskAsync("morgenritual", "watch"));

        Assert.Equal(new Headline("Drei Konstanten, eine Variable", FieldSource.Authored), phone.Data!.Content!.Headline);
        Assert.Equal(557, phone.Data.Content.Body!.Characters);
        Assert.Null(watch.Data!.Content!.Body);
        Assert.Equal(phone.Data.Content.PublishedAt, watch.Data.Content.PublishedAt);
    }

    [Fact]
    public async Task What_is_not_there_is_null_and_what_is_wrong_has_a_code()
    {
        var (missing, wrong) = (await AskAsync("nirgends", "mobile"), await AskAsync("morgenritual", "fax"));

        Assert.Null(missing.Data!.Content);
        Assert.Null(missing.Errors);
        Assert.Equal("BAD_USER_INPUT", Assert.Single(wrong.Errors!).Extensions!.Code);
    }

    [Fact]
    public async Task An_answer_that_is_held_is_asked_for_by_its_entity_tag()
    {
        var address = $"/graphql?query={Uri.EscapeDataString(Query)}&variables={Uri.EscapeDataString("""{"key":"morgenritual","channel":"mobile"}""")}";
        using var first = await host.Client.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var again = await host.Client.SendAsync(request);

        Assert.Equal("morgenritual", (await ReadAsync(first)).Data!.Content!.Key);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(0, again.Content.Headers.ContentLength ?? 0);
    }

    [Fact]
    public async Task A_query_is_registered_once_and_then_asked_for_by_its_hash()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        var variables = new { key = "morgenritual", channel = "mobile" };
        var byHash = $"/graphql?extensions={Uri.EscapeDataString(JsonSerializer.Serialize(extensions))}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(variables))}";

        using var unknown = await host.Client.GetAsync(byHash);
        using var registering = await host.Client.PostAsJsonAsync("/graphql", new { query = Query, variables, extensions });
        using var known = await host.Client.GetAsync(byHash);

        Assert.True(unknown.Headers.CacheControl?.NoStore);
        Assert.Equal("PersistedQueryNotFound", Assert.Single((await ReadAsync(unknown)).Errors!).Message);
        Assert.Equal("Drei Konstanten, eine Variable", (await ReadAsync(known)).Data!.Content!.Headline.Value);
        Assert.Equal(await registering.Content.ReadAsStringAsync(), await known.Content.ReadAsStringAsync());
    }

    private async Task<Answer> AskAsync(string key, string channel)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { key, channel } });
        return await ReadAsync(response);
    }

    private static async Task<Answer> ReadAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<Answer>(_json))!;

    private sealed record Answer(Data? Data, IReadOnlyList<Error>? Errors);

    private sealed record Data(Card? Content);

    private sealed record Card(string Key, DateTimeOffset PublishedAt, Headline Headline, Body? Body);

    private sealed record Headline(string Value, FieldSource Source);

    private sealed record Body(int Characters);

    private sealed record Error(string Message, IReadOnlyList<JsonElement>? Path, IReadOnlyList<JsonElement>? Locations, ErrorExtensions? Extensions);

    private sealed record ErrorExtensions(string Code);
}
