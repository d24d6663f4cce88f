using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Which representations are sent and taken, after RFC 9110.</summary>
public class NegotiationTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    private const string GraphQL = GraphQLClient.GraphQLResponse;
    private const string Json = GraphQLClient.Json;
    private const string Body = "{\"query\":\"{ __typename }\"}";

    [Theory]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed", GraphQL)]
    [InlineData("multipart/mixed;deferSpec=20220824, application/graphql-response+json, application/json", GraphQL)]
    [InlineData("application/graphql-response+json,application/json;q=0.9", GraphQL)]
    [InlineData("application/json,application/graphql-response+json", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/graphql-response+json;q=0.5, */*;q=0.1", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.5, */*", Json)]
    [InlineData("application/json;q=0, */*", GraphQL)]
    [InlineData("application/json;q=0, application/*;q=0.2", GraphQL)]
    [InlineData("application/graphql-response+json;q=0, application/*", Json)]
    [InlineData("application/json;q=0.1, application/graphql-response+json;q=0.2", GraphQL)]
    [InlineData("APPLICATION/GRAPHQL-RESPONSE+JSON", GraphQL)]
    [InlineData("application/graphql-response+json;charset=utf-8", GraphQL)]
    [InlineData("application/json; charset=\"utf-8\"; q=0.3", Json)]
    [InlineData("application/*;q=0, application/json", Json)]
    [InlineData("nonsense", Json)]
    [InlineData("", Json)]
    [InlineData("text/html", null)]
    [InlineData("text/*, image/png", null)]
    [InlineData("*/*;q=0", null)]
    [InlineData("application/*;q=0", null)]
    [InlineData("application/json;q=0", null)]
    [InlineData("application/json;q=0.000, text/html", null)]
    public void The_most_specific_range_says_how_welcome_a_media_type_is(string accept, string? expected) =>
        Assert.Equal(expected, AcceptHeader.Choose(accept)?.MediaType);

    [Fact]
    public async Task Several_headers_count_as_one()
    {
        using var content = new StringContent(Body, Encoding.UTF8, Json);
        using var request = GraphQLClient.Post(content);
        request.Headers.TryAddWithoutValidation("Accept", ["text/html", "application/graphql-response+json"]);

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(GraphQL, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8; profile=\"x\"", HttpStatusCode.OK)]
    [InlineData("application/json;charset=\"UTF-8\"", HttpStatusCode.OK)]
    [InlineData("APPLICATION/JSON", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/problem+json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/json", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_body_is_JSON_in_UTF_8_whatever_other_parameters_say(string contentType, HttpStatusCode expected)
    {
        using var response = await host.PostAsync(Body, contentType: contentType);

        Assert.Equal(expected, response.StatusCode);
    }

    // These a page of another site can send without asking first; GET reads only.
    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain;application/json")]
    public async Task What_a_form_of_another_site_can_send_gets_415(string contentType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await host.Client.SendAsync(GraphQLClient.Post(content));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("identity, gzip")]
    public async Task A_compressed_body_gets_415_and_is_told_what_is_taken(string encoding)
    {
        using var content = new ByteArrayContent(Compressed(Body));
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        using var response = await host.Client.SendAsync(GraphQLClient.Post(content));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("identity", response.Headers.GetValues("Accept-Encoding").Single());
    }

    [Fact]
    public async Task A_body_that_says_it_is_not_compressed_is_read()
    {
        using var content = new StringContent(Body, Encoding.UTF8, Json);
        content.Headers.ContentEncoding.Add("identity");

        using var response = await host.Client.SendAsync(GraphQLClient.Post(content));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Where_the_host_decompresses_the_limit_is_that_of_the_unpacked_body()
    {
        await using var unpacking = await ConfiguredHost.StartAsync(DeliveryHost.Options, builder => builder.Services.AddRequestDecompression(), app => app.UseRequestDecompression());

        using var small = await unpacking.Client.SendAsync(GraphQLClient.Post(Packed(Body)));
        using var bomb = await unpacking.Client.SendAsync(GraphQLClient.Post(Packed(Body.PadRight(DeliveryHost.Options.MaxRequestBytes + 1))));

        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await small.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, bomb.StatusCode);
    }

    private static ByteArrayContent Packed(string text)
    {
        var content = new ByteArrayContent(Compressed(text));
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }

    private static byte[] Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
