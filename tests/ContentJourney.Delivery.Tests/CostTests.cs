using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.Delivery.Tests;

/// <summary>What queries cost, as <c>docs/api.md</c> says.</summary>
public class CostTests
{
    private const string Mobile = "context: { channel: \"mobile\" }";

    [Theory]
    [InlineData("{ content(key: \"start\", " + Mobile + ") { key } }", 1)]
    [InlineData("{ contents(" + Mobile + ") { totalCount } }", 30)]
    [InlineData("{ contents(" + Mobile + ", first: 100) { nodes { key } } }", 110)]
    [InlineData("{ contents(" + Mobile + ", last: 100) { edges { node { key } } } }", 210)]
    [InlineData("{ contents(" + Mobile + ", first: 100) { nodes { headline { value } media { url } } } }", 610)]
    [InlineData("{ contents(" + Mobile + ", first: 100) { nodes { media(first: 1) { url } } } }", 310)]
    [InlineData("{ nextSteps(" + Mobile + ") { headline { value } } }", 13)]
    [InlineData("{ nextSteps(" + Mobile + ", first: 20) { headline { value } } }", 30)]
    [InlineData("{ personas { preferredChannels { fallback { key } } } }", 61)]
    [InlineData("{ channels { budgets { max } } }", 11)]
    [InlineData("{ journeys { stages { touchpoints { contents { key } } } } }", 2811)]
    [InlineData("{ journey(key: \"x\") { picture } }", 501)]
    [InlineData("{ coverage { gaps { phase } } }", 10001)]
    [InlineData("{ explain(key: \"start\", " + Mobile + ") { alternatives { headline { value } } } }", 7)]
    public async Task A_query_costs_what_the_page_says(string query, int cost)
    {
        var request = new GraphQLRequest(query, Extensions: JsonElement.Parse("""{"cost":true}"""));
        var state = new DeliveryRequest(DemoSite.Site, new(new(new Shaping.TextShaper())), DemoSite.Now, new HashSet<Access.Scope>());
        using var response = await DemoSite.Engine.ExecuteAsync(request, state, CancellationToken.None);

        Assert.Equal(cost, JsonElement.Parse(response.Utf8Json.Span).GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt32());
    }

    [Fact]
    public void An_argument_that_says_how_many_multiplies()
    {
        var fields = ((IEnumerable<NamedType>)DemoSite.Engine.Schema.Types).OfType<FieldsType>().SelectMany(type => ((IEnumerable<FieldDefinition>)type.Fields).Select(field => (type.Name, Field: field)));

        Assert.All(fields, field => Assert.Equal(
            ((IEnumerable<ArgumentDefinition>)field.Field.Arguments).Select(argument => argument.Name).Where(name => name is "first" or "last"),
            field.Field.Cost?.SizeArguments ?? []));
    }
}
