using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ContentJourney.Access;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;
using ContentJourney.Shaping;

namespace ContentJourney.Delivery.Tests;

/// <summary>The demo site of the repository behind the delivery schema: a query in, JSON out.</summary>
internal static class DemoSite
{
    /// <summary>The moment of all requests; the offer of spring runs.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 15, 8, 0, 0, TimeSpan.Zero);

    private static readonly ConcurrentBag<Exception> _failures = [];
    private static readonly Lazy<PublishedSite> _site = new(Read);
    private static readonly Lazy<GraphQLEngine> _engine = new(() => new GraphQLEngine(DeliverySchema.For(Site.Definitions.ContentTypes), new EngineOptions { OnException = Keep }));
    private static readonly Deliverer _deliverer = new(new TextFitter(new TextShaper()));

    public static PublishedSite Site => _site.Value;

    public static GraphQLEngine Engine => _engine.Value;

    /// <summary>A request at that moment.</summary>
    public static DeliveryRequest Request(params Scope[] scopes) => new(Site, _deliverer, Now, scopes.ToHashSet());

    /// <summary>The data of an answer that must have no errors.</summary>
    public static async Task<JsonElement> DataAsync(string query, string variables = "{}", params Scope[] scopes)
    {
        var answer = await AskAsync(query, variables, scopes);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The one error of an answer.</summary>
    public static async Task<JsonElement> ErrorAsync(string query, string variables = "{}", params Scope[] scopes)
    {
        var answer = await AskAsync(query, variables, scopes);
        return Assert.Single(answer.GetProperty("errors").EnumerateArray());
    }

    public static async Task<JsonElement> AskAsync(string query, string variables = "{}", params Scope[] scopes)
    {
        var request = new GraphQLRequest(query, Variables: JsonDocument.Parse(variables).RootElement);
        using var response = await Engine.ExecuteAsync(request, Request(scopes), CancellationToken.None);
        var answer = JsonDocument.Parse(response.Utf8Json.ToArray()).RootElement;
        Assert.Empty(_failures);
        return answer;
    }

    /// <summary>A file of the repository.</summary>
    public static string Path(string relative, [CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", relative));

    private static void Keep(Exception failure) => _failures.Add(failure);

    private static PublishedSite Read()
    {
        var site = new RecipeReader().Read(new DiskFolder(Path("recipes/morgenroutine"))).Value.Contents.Site;
        var published = site.Items.ToDictionary(item => item.Key, _ => Now.AddDays(-1), StringComparer.Ordinal);
        return PublishedSite.Of(new SiteSnapshot(1, site with { Drafts = [] }, published, site.Drafts.Select(item => item.Key).ToHashSet()));
    }
}
