using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Limits;

[Collection(Alone.Name)]
public class VariableLimitsTests
{
    private static readonly Schema _schema = new SchemaBuilder()
        .Add(
            new InputObjectTypeBuilder("Tree").Field("children", "[Tree!]").Field("label", "String"),
            new ObjectTypeBuilder<object?>("Query")
                .Field("tree", "Int", _ => 1, field => field.Argument("tree", "Tree"))
                .Field("texts", "Int", _ => 1, field => field.Argument("texts", "[String!]")))
        .Build()
        .Require();

    private static readonly GraphQLEngine _engine = new(_schema);

    [Fact]
    public async Task Variables_up_to_the_limit_are_taken() => Assert.Empty(await AskAsync(OfLength(100_000)));

    [Fact]
    public async Task Longer_variables_are_refused() => Assert.Equal(
        new GraphQLError("The variables have 100001 bytes, but at most 100000 are allowed. Send less at a time.") { Code = "LIMIT_VARIABLES" },
        Assert.Single(await AskAsync(OfLength(100_001))));

    [Fact]
    public async Task Bytes_count_and_not_characters() => Assert.Equal("LIMIT_VARIABLES", Assert.Single(await AskAsync($$"""{"unused":"{{new string('ä', 60_000)}}"}""")).Code);

    [Fact]
    public async Task Variables_as_deep_as_the_limit_are_taken() => Assert.Empty(await AskAsync(Nested(10)));

    [Fact]
    public async Task Deeper_variables_are_refused() => Assert.Equal(
        new GraphQLError("Lists and objects in the variables nest deeper than 20 levels.") { Code = "LIMIT_VARIABLES" },
        Assert.Single(await AskAsync(Nested(11))));

    [Fact]
    public async Task Depth_counts_what_is_open_and_not_what_was() =>
        Assert.Empty(await AskAsync($$"""{"texts":["a"],"unused":[{{string.Join(',', Enumerable.Repeat("[[]]", 1_000))}}]}"""));

    [Fact]
    public async Task Variables_that_no_operation_declares_count_too() => Assert.Equal("LIMIT_VARIABLES", Assert.Single(await AskAsync(Nested(11), "{ __typename }")).Code);

    [Theory]
    [InlineData("{\"\\uDE00\":1}")]
    [InlineData("{\"tree\":{\"\\uD83D\":1}}")]
    [InlineData("{\"texts\":[\"\u00FF\"]}")]
    public async Task What_is_no_Unicode_is_refused(string variables)
    {
        var given = JsonDocument.Parse(Encoding.Latin1.GetBytes(variables)).RootElement;

        using var response = await _engine.ExecuteAsync(new GraphQLRequest(Document, null, given, given), null, default);

        Assert.Equal(
            new GraphQLError("The variables are no JSON in UTF-8: there are bytes or escapes in them that are no characters.") { Code = "BAD_USER_INPUT" },
            Assert.Single(response.Errors));
    }

    [Fact]
    public async Task Extensions_that_are_no_Unicode_ask_for_nothing()
    {
        var given = JsonElement.Parse("{\"\\uDE00\":1,\"cost\":true}");

        using var response = await _engine.ExecuteAsync(new GraphQLRequest("{ __typename }", Extensions: given), null, default);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", Encoding.UTF8.GetString(response.Utf8Json.Span));
    }

    [Fact]
    public async Task Limits_can_be_set()
    {
        var engine = new GraphQLEngine(_schema, new EngineOptions { Limits = new ValidationLimits { MaxVariablesBytes = 2 } });

        using var none = await engine.ExecuteAsync(new GraphQLRequest("{ __typename }", null, JsonElement.Parse("{}")), null, default);
        using var one = await engine.ExecuteAsync(new GraphQLRequest("{ __typename }", null, JsonElement.Parse("{ }")), null, default);

        Assert.Empty(none.Errors);
        Assert.Equal("LIMIT_VARIABLES", Assert.Single(one.Errors).Code);
    }

    [Theory]
    [InlineData("""{"texts":[{"?":1}]}""")]
    [InlineData("""{"tree":{"?":1}}""")]
    [InlineData("""{"tree":{"label":["?"]}}""")]
    [InlineData("""{"tree":"?"}""")]
    public async Task An_error_quotes_no_more_than_a_little(string variables) => Assert.InRange(
        Assert.Single(await AskAsync(variables.Replace("?", new string('x', 90_000), StringComparison.Ordinal))).Message.Length, 1, 1_001);

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Variables_at_the_limit_are_read_quickly(string document, string variables)
    {
        Assert.Empty(await AskAsync(variables, document));
        Assert.InRange(Effort.Of(() => Assert.True(AskAsync(variables, document).IsCompleted)), TimeSpan.Zero, Effort.Most);
    }

    public static TheoryData<string, string> Hostile() => new()
    {
        { Document, Filled("""{"texts":[?]}""", 33_000, "\"\"") },
        { Document, Filled("""{"tree":{"children":[?]}}""", 33_000, "{}") },
        { Document, Filled("""{"tree":{?}}""", 7_600, "\"label\":null") },
        { Document, Filled("{?}", 9_000, "\"texts\":[]") },
        { Declaring(100), Filled("{?}", 15_000, "\"w\":1") },
        { Document, """{"texts":"?"}""".Replace("?", string.Concat(Enumerable.Repeat("\\u00e4", 16_000)), StringComparison.Ordinal) },
    };

    private const string Document = "query($tree: Tree, $texts: [String!]) { tree(tree: $tree) texts(texts: $texts) }";

    private static string Filled(string frame, int count, string part) => frame.Replace("?", string.Join(',', Enumerable.Repeat(part, count)), StringComparison.Ordinal);

    private static string Declaring(int count) =>
        $"query({Repeat(count, index => $"$v{index}: String ")}) {{ tree(tree: {{children: [{Repeat(count, index => $"{{label: $v{index}}} ")}]}}) }}";

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static string OfLength(int bytes)
    {
        const string rest = """{"texts":[""]}""";
        return rest.Insert(rest.IndexOf("\"]", StringComparison.Ordinal), new string('x', bytes - rest.Length));
    }

    private static string Nested(int trees) =>
        """{"tree":""" + string.Concat(Enumerable.Repeat("""{"children":[""", trees)) + string.Concat(Enumerable.Repeat("]}", trees)) + "}";

    private static async Task<IReadOnlyList<GraphQLError>> AskAsync(string variables, string document = Document)
    {
        using var response = await _engine.ExecuteAsync(new GraphQLRequest(document, null, JsonElement.Parse(variables)), null, default);
        return response.Errors;
    }
}
