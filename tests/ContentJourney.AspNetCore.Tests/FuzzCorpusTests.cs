using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Whatever is sent, the answer is one.</summary>
public class FuzzCorpusTests(UnchangedHost host) : IClassFixture<UnchangedHost>
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    [Fact]
    public Task Every_body_is_answered() => AnsweredAsync(FuzzCorpus.Read("Bodies"));

    [Fact]
    public Task Every_document_is_answered() => AnsweredAsync(FuzzCorpus.Read("Documents").Select(document => JsonSerializer.Serialize(new { query = document })));

    [Fact]
    public Task All_variables_are_answered() =>
        AnsweredAsync(FuzzCorpus.Read("Variables").Select(variables => $"{{\"query\":{JsonSerializer.Serialize(FuzzCorpus.Everything())},\"variables\":{variables}}}"));

    private async Task AnsweredAsync(IEnumerable<string> bodies)
    {
        foreach (var body in bodies)
        {
            // Characters up to ÿ are bytes, so that bytes that are no UTF-8 come too.
            using var content = new ByteArrayContent((body.All(character => character <= 'ÿ') ? Encoding.Latin1 : Encoding.UTF8).GetBytes(body));
            content.Headers.ContentType = _json;
            using var response = await host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
            var answer = await response.JsonAsync();

            Assert.InRange((int)response.StatusCode, 200, 499);
            Assert.True(answer.TryGetProperty("data", out _) || answer.TryGetProperty("errors", out _), body);
            Assert.DoesNotContain("INTERNAL_SERVER_ERROR", answer.GetRawText(), StringComparison.Ordinal);
        }
    }
}
