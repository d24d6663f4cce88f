using System.Net.Http.Headers;
using System.Text;

namespace ContentJourney.Fuzz.Targets;

/// <summary>Posts bodies to a host, and sends what is in them by GET now and then.</summary>
internal sealed class BodyTarget(Uri address) : ITarget, IDisposable
{
    private const int LongestAddress = 7_000;

    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private readonly HttpClient _client = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    public async Task<IReadOnlyCollection<string>> TakeAsync(string input)
    {
        var features = await AskAsync(Post(input));
        return Get(input) is { } get ? [.. features, .. await AskAsync(get)] : features;
    }

    public void Dispose() => _client.Dispose();

    private static HttpRequestMessage Post(string input) => new(HttpMethod.Post, "/graphql")
    {
        // Characters up to ÿ are sent as bytes, so that bytes that are no UTF-8 come too.
        Content = new ByteArrayContent((input.All(character => character <= 'ÿ') ? Encoding.Latin1 : Encoding.UTF8).GetBytes(input)) { Headers = { ContentType = _json } },
    };

    // Null when the address is longer than the server reads.
    private static HttpRequestMessage? Get(string input)
    {
        var address = $"/graphql?query={Uri.EscapeDataString(input[..(input.Length / 2)])}&variables={Uri.EscapeDataString(input[(input.Length / 2)..])}";
        return address.Length <= LongestAddress ? new HttpRequestMessage(HttpMethod.Get, address) : null;
    }

    private async Task<IReadOnlyCollection<string>> AskAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _client.SendAsync(request);
            var status = (int)response.StatusCode;
            return status >= 500
                ? throw new FindingException($"{request.Method} gets status {status}.")
                : [.. Answer.Check(await response.Content.ReadAsByteArrayAsync(), null).Select(feature => $"{request.Method} {status} {feature}")];
        }
    }
}
