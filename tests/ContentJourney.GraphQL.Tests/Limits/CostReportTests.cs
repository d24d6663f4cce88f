using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Limits;

public class CostReportTests
{
    private const string Asked = """{"cost":true}""";

    private static readonly Schema _schema = new SchemaBuilder()
        .Add(
            new ObjectTypeBuilder<object?>("Query")
                .Field("node", "Node!", _ => new object())
                .Field("pages", "[Node!]!", _ => Array.Empty<object>(), field => field.Argument("first", "Int!", "20").Cost(1, 10, "first")),
            new ObjectTypeBuilder<object>("Node")
                .Field("id", "Int!", _ => 1)
                .Field("none", "Int!", _ => null as object))
        .Build()
        .Require();

    private static readonly GraphQLEngine _engine = new(_schema, new EngineOptions { Limits = new ValidationLimits { MaxCost = 100 } });

    [Fact]
    public Task It_stands_behind_the_data() => AnswersAsync(
        """{"data":{"node":{"id":1}},"extensions":{"cost":{"requested":1,"limit":100,"left":99,"depth":2}}}""", "{ node { id } }", Asked);

    [Fact]
    public Task It_stands_behind_the_errors_of_fields() => AnswersAsync(
        """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Node.none.","locations":[{"line":1,"column":10}],"path":["node","none"]}],"extensions":{"cost":{"requested":1,"limit":100,"left":99,"depth":2}}}""",
        "{ node { none } }",
        Asked);

    [Fact]
    public Task It_tells_what_was_too_much() => AnswersAsync(
        """{"errors":[{"message":"The cost of the operation: 201, but at most 100 allowed. Ask for less at a time.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_COST"}}],"extensions":{"cost":{"requested":201,"limit":100,"left":0,"depth":2}}}""",
        "{ pages(first: 200) { id } }",
        Asked);

    [Fact]
    public Task It_counts_the_sizes_in_variables() => AnswersAsync(
        """{"data":{"pages":[]},"extensions":{"cost":{"requested":8,"limit":100,"left":92,"depth":2}}}""", "query($n: Int!) { pages(first: $n) { id } }", Asked, """{"n":7}""");

    [Fact]
    public Task It_tells_when_variables_make_it_too_much() => AnswersAsync(
        """{"errors":[{"message":"The cost of the operation: 2000000, but at most 100 allowed. Ask for less at a time.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_COST"}}],"extensions":{"cost":{"requested":2000000,"limit":100,"left":0,"depth":2}}}""",
        "query($n: Int!) { pages(first: $n) { id } }",
        Asked,
        """{"n":1999999}""");

    [Fact]
    public Task It_is_about_the_operation_that_runs() => AnswersAsync(
        """{"data":{"node":{"id":1}},"extensions":{"cost":{"requested":1,"limit":100,"left":99,"depth":2}}}""",
        "query Much { pages(first: 90) { id } } query Little { node { id } }",
        Asked,
        operation: "Little");

    [Fact]
    public Task A_document_that_is_not_valid_has_no_cost() => AnswersAsync(
        """{"errors":[{"message":"Cannot query field \"x\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""", "{ x }", Asked);

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"cost":false}""")]
    [InlineData("""{"cost":1}""")]
    [InlineData("[true]")]
    public Task Who_does_not_ask_is_not_told(string? extensions) => AnswersAsync("""{"data":{"node":{"id":1}}}""", "{ node { id } }", extensions);

    private static async Task AnswersAsync(string expected, string document, string? extensions, string variables = "null", string? operation = null)
    {
        var request = new GraphQLRequest(document, operation, JsonElement.Parse(variables), extensions is null ? null : JsonElement.Parse(extensions));
        using var response = await _engine.ExecuteAsync(request, null, default);

        Assert.Equal(expected, Encoding.UTF8.GetString(response.Utf8Json.Span));
    }
}
