using System.Net.Mime;
using System.Text;

namespace ContentJourney.Benchmarks;

/// <summary>
/// Draws the requests of the load test and asks them once, so that every server is sent the same ones and answers from the same
/// data: <c>KIND.requests</c> and <c>KIND.answers</c>, a line each, <c>KIND.answer</c> of the median length, and the schema.
/// </summary>
internal static class LoadRequests
{
    private const int Drawn = 20_000;

    public static async Task PrepareAsync(string url, string folder)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        await File.WriteAllTextAsync(Path.Combine(folder, "schema.graphql"), await client.GetStringAsync("/graphql/schema.graphql"));
        foreach (var kind in LoadKind.All)
        {
            await PrepareAsync(kind, client, folder);
        }
    }

    private static async Task PrepareAsync(LoadKind kind, HttpClient client, string folder)
    {
        var requests = kind.Requests(Drawn, new Random(1));
        var answers = new List<string>(requests.Count);
        foreach (var request in requests)
        {
            answers.Add(await AskAsync(client, request));
        }

        var median = answers.OrderBy(answer => answer.Length).ElementAt(answers.Count / 2);
        await File.WriteAllLinesAsync(Path.Combine(folder, $"{kind.Name}.requests"), requests);
        await File.WriteAllLinesAsync(Path.Combine(folder, $"{kind.Name}.answers"), answers);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{kind.Name}.answer"), median);
        Console.WriteLine($"{kind.Name}: {requests.Count} requests, median answer {Encoding.UTF8.GetByteCount(median)} bytes");
    }

    private static async Task<string> AskAsync(HttpClient client, string request)
    {
        using var body = new StringContent(request, Encoding.UTF8, MediaTypeNames.Application.Json);
        using var response = await client.PostAsync("/graphql", body);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && !answer.Contains("\"errors\"", StringComparison.Ordinal)
            ? answer
            : throw new InvalidOperationException($"{request} was answered with {answer}");
    }
}
