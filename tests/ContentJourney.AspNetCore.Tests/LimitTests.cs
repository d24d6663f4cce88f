using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ContentJourney.AspNetCore.Tests;

public class LimitTests(DeliveryHost host) : IClassFixture<DeliveryHost>
{
    [Fact]
    public async Task A_body_up_to_the_limit_is_read()
    {
        var body = "{\"query\":\"{ __typename }\"}".PadRight(DeliveryHost.Options.MaxRequestBytes);

        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_says_it_is_too_long_gets_413()
    {
        using var response = await host.PostAsync(new string(' ', DeliveryHost.Options.MaxRequestBytes + 1));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("A request has at most 100000 bytes.", await response.MessageAsync());
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_read_no_further_than_the_limit()
    {
        var chunk = Encoding.ASCII.GetBytes($"4000\r\n{new string(' ', 0x4000)}\r\n");
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray());
        for (var sent = 0; sent <= DeliveryHost.Options.MaxRequestBytes; sent += 0x4000)
        {
            await stream.WriteAsync(chunk);
        }

        // The body goes on, but is not waited for.
        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task A_document_too_long_for_GET_gets_414()
    {
        using var response = await host.GetAsync("{ __typename " + new string(' ', DeliveryHost.Options.MaxQueryStringCharacters) + "}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
    }

    [Fact]
    public async Task JSON_nested_too_deep_gets_400()
    {
        using var response = await host.PostAsync("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + new string('[', 500) + new string(']', 500) + "}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_document_nested_too_deep_is_refused()
    {
        var query = string.Concat(Enumerable.Repeat("{ node(id: 1) ", 500)) + new string('}', 500);

        using var response = await host.PostAsync(new { query }, GraphQLClient.GraphQLResponse);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
