using System.Text.RegularExpressions;
using ContentJourney.Access;

namespace ContentJourney.Delivery.Tests;

/// <summary>The queries of <c>docs/api.md</c> do what the page says.</summary>
public partial class ApiDocumentTests
{
    private static readonly Scope[] _all = [Scope.Read, Scope.Preview, Scope.Insights];

    public static IEnumerable<object[]> Queries() => Blocks()
        .Matches(File.ReadAllText(DemoSite.Path("docs/api.md")))
        .Select(block => new object[] { block.Groups["name"].Value, block.Groups["query"].Value });

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_the_page_answers_with_something_in_every_root_field(string name, string query)
    {
        var data = await DemoSite.DataAsync(query, "{}", _all);

        Assert.NotEmpty(name);
        Assert.All(data.EnumerateObject(), field => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, field.Value.ValueKind));
    }

    [GeneratedRegex(@"```graphql\n(?<query>query (?<name>\w+).*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
