using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Asks as front-ends do.</summary>
internal static class GraphQLClient
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    public static Task<HttpResponseMessage> PostAsync(this DeliveryHost host, string body, string? accept = null, string contentType = Json, string? key = null) =>
        host.Client.SendAsync(Post(new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType)), accept, key));

    public static Task<HttpResponseMessage> PostAsync(this DeliveryHost host, object request, string? accept = null, string? key = null) =>
        host.PostAsync(JsonSerializer.Serialize(request), accept, key: key);

    public static Task<HttpResponseMessage> PostToAsync(this DeliveryHost host, string path, string body) =>
        host.Client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, Encoding.UTF8, Json));

    public static Task<HttpResponseMessage> GetAsync(this DeliveryHost host, string query, string? accept = null, params (string Name, string Value)[] more)
    {
        var parameters = string.Join('&', more.Prepend(("query", query)).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}"));
        return host.Client.SendAsync(With(new HttpRequestMessage(HttpMethod.Get, $"/graphql?{parameters}"), accept, null));
    }

    public static HttpRequestMessage Post(HttpContent content, string? accept = null, string? key = null) =>
        With(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }, accept, key);

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

    public static async Task<string> MessageAsync(this HttpResponseMessage response) =>
        Assert.Single((await response.JsonAsync()).GetProperty("errors").EnumerateArray()).GetProperty("message").GetString()!;

    public static async Task<string?> CodeAsync(this HttpResponseMessage response) =>
        (await response.JsonAsync()).GetProperty("errors").EnumerateArray().First().GetProperty("extensions").GetProperty("code").GetString();

    private static HttpRequestMessage With(HttpRequestMessage request, string? accept, string? key)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        }

        return request;
    }
}
