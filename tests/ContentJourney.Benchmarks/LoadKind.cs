using System.Text.Json;

namespace ContentJourney.Benchmarks;

/// <summary>A query that the load test sends with ever other items and contexts.</summary>
/// <param name="Name">What the load test calls it.</param>
/// <param name="Query">The document; its variables are <c>key</c>, where it asks for one, and <c>context</c>.</param>
/// <param name="Channel">Where it is asked.</param>
internal sealed record LoadKind(string Name, string Query, string Channel)
{
    public const int Items = 10_000;

    public static IReadOnlyList<LoadKind> All { get; } =
    [
        new("compact", "query($key: String!, $context: ContextInput!) { content(key: $key, context: $context) { key locale headline { value } glance { title text } cacheKey } }", "watch"),
        new("rich", "query($key: String!, $context: ContextInput!) { content(key: $key, context: $context) { key headline { value } summary { value } body { value } callsToAction { label url } publishedAt } }", "desktop"),
        new("list", "query($context: ContextInput!) { contents(context: $context, first: 20) { nodes { key headline { value } summary { value } } totalCount } }", "mobile"),
    ];

    /// <summary>Different requests as JSON: so many as were drawn, or fewer when there are no more.</summary>
    public IReadOnlyList<string> Requests(int drawn, Random random) => [.. Enumerable.Range(0, drawn).Select(_ => Request(random)).Distinct()];

    private string Request(Random random)
    {
        var context = new { persona = SampleSite.PersonaKey(random.Next(SampleSite.Personas)), phase = SampleSite.Phases[random.Next(SampleSite.Phases.Length)], channel = Channel };
        return Query.Contains("$key", StringComparison.Ordinal)
            ? JsonSerializer.Serialize(new { query = Query, variables = new { key = SampleSite.ItemKey(random.Next(Items)), context } })
            : JsonSerializer.Serialize(new { query = Query, variables = new { context } });
    }
}
