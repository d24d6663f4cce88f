using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.Tests.Introspection;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Limits;

[Collection(Alone.Name)]
public class LimitsTests
{
    private static readonly Schema _schema = new SchemaBuilder()
        .Add(
            new ObjectTypeBuilder<object?>("Query")
                .Field("node", "Node", _ => new object()),
            new ObjectTypeBuilder<object>("Node")
                .Field("id", "Int!", _ => 1)
                .Field("sum", "Int!", _ => 1, field => field.Argument("of", "[Int]"))
                .Field("next", "Node", _ => null as object)
                .Field("pages", "[Node!]!", _ => Array.Empty<object>(), field => field.Argument("first", "Int", "20").Cost(1, 10, "first"))
                .Field("either", "[Node!]!", _ => Array.Empty<object>(), field => field.Argument("first", "Int").Argument("last", "Int").Cost(3, 10, "first", "last"))
                .Field("list", "[Node!]!", _ => Array.Empty<object>()))
        .Build()
        .Require();

    [Fact]
    public void Twenty_levels_are_allowed() => Assert.Empty(Codes(Nested("next", 18)));

    [Fact]
    public void Twenty_one_levels_are_too_deep() => Refused("LIMIT_DEPTH", Nested("next", 19));

    [Fact]
    public void Levels_in_fragments_count() => Refused(
        "LIMIT_DEPTH",
        $"{{ node {{ ...F0 }} }} {Repeat(600, index => $"fragment F{index} on Node {{ next {{ ...F{index + 1} }} }} ")} fragment F600 on Node {{ id }}");

    [Fact]
    public void A_document_as_deep_as_the_parser_lets_it_be_is_refused() => Refused(
        "LIMIT_DEPTH",
        $"{{ node {{ ...F0 }} }} {Repeat(48, index => $"fragment F{index} on Node {{ {Repeat(60, _ => "next { ")} ...F{index + 1} {Repeat(60, _ => "} ")} }} ")} fragment F48 on Node {{ id }}");

    [Fact]
    public void A_hundred_aliases_are_allowed() => Assert.Empty(Codes($"{{ node {{ {Repeat(100, index => $"a{index}: id ")} }} }}"));

    [Fact]
    public void More_aliases_are_refused() => Refused("LIMIT_ALIASES", $"{{ node {{ {Repeat(2_500, index => $"a{index}: id ")} }} }}");

    [Fact]
    public void Aliases_in_fragments_count_each_time() => Refused(
        "LIMIT_ALIASES",
        $"{{ node {{ ...F0 }} }} {Repeat(7, index => $"fragment F{index} on Node {{ a: next {{ ...F{index + 1} }} b: next {{ ...F{index + 1} }} }} ")} fragment F7 on Node {{ id }}");

    [Fact]
    public void Fifty_root_fields_are_allowed() => Assert.Empty(Codes($"{{ {Repeat(50, index => $"a{index}: __typename ")} }}"));

    [Fact]
    public void More_root_fields_are_refused() => Refused("LIMIT_ROOT_FIELDS", $"{{ ...F {Repeat(4_000, _ => "__typename ")} }} fragment F on Query {{ __typename }}");

    [Fact]
    public void A_hundred_directives_are_allowed() => Assert.Empty(Codes($"{{ node {{ {Repeat(100, _ => "id @skip(if: true) ")} }} }}"));

    [Fact]
    public void More_directives_are_refused() => Refused("LIMIT_DIRECTIVES", $"{{ node {{ {Repeat(1_200, _ => "id @skip(if: true) ")} }} }}");

    [Fact]
    public void Page_sizes_multiply() => Refused("LIMIT_COST", "{ node { pages(first: 100) { pages(first: 100) { pages(first: 100) { id } } } } }");

    [Fact]
    public void The_default_page_size_counts_too() => Refused("LIMIT_COST", "{ node { pages { pages { pages { pages { pages { id } } } } } } }");

    [Fact]
    public void What_a_document_costs_is_told() => Assert.Equal(
        "The cost of the operation: 203, but at most 200 allowed. Ask for less at a time.",
        Assert.Single(Engine(new ValidationLimits { MaxCost = 200 }).Prepare("{ node { pages(first: 200) { next { id } } next { id } } }").Errors).Message);

    [Theory]
    [InlineData("""{"n":10}""", true)]
    [InlineData("""{"n":1000}""", false)]
    [InlineData("{}", true)]
    [InlineData("""{"n":null}""", true)]
    public async Task Page_sizes_in_variables_are_weighed_with_the_request(string variables, bool allowed)
    {
        const string document = "query($n: Int) { node { pages(first: $n) { pages(first: $n) { id } } } }";

        using var response = await Engine(ValidationLimits.Default).ExecuteAsync(new GraphQLRequest(document, null, JsonElement.Parse(variables)), null, default);

        Assert.Equal(allowed ? [] : ["LIMIT_COST"], response.Errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData("{ node { next { id } } }", 2)]
    [InlineData("{ node { list { id } } }", 2)]
    [InlineData("{ node { list { next { id } } } }", 7)]
    [InlineData("{ node { list { list { next { id } } } } }", 32)]
    [InlineData("{ node { either { id } } }", 14)]
    [InlineData("{ node { either(first: 2) { id } } }", 6)]
    [InlineData("{ node { either(last: 100) { next { id } } } }", 104)]
    [InlineData("{ node { either(first: 4, last: 100) { next { id } } } }", 104)]
    [InlineData("{ node { either(first: null, last: 5) { next { id } } } }", 9)]
    [InlineData("{ node { either(first: -7) { next { id } } } }", 4)]
    [InlineData("{ node { either(first: 2) { ... { next { id } } ...F } } } fragment F on Node { next { id } }", 8)]
    public void A_document_costs_what_its_lists_multiply(string document, int cost)
    {
        Assert.Empty(Engine(new ValidationLimits { MaxCost = cost }).Prepare(document).Errors);
        Assert.Contains($"The cost of the operation: {cost}, but", Engine(new ValidationLimits { MaxCost = cost - 1 }).Prepare(document).Errors[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_five_operations_are_allowed() => Assert.Empty(Codes(Repeat(25, index => $"query Q{index} {{ __typename }} ")));

    [Fact]
    public void More_operations_are_refused() => Refused(
        "LIMIT_OPERATIONS",
        $"{Repeat(800, index => $"query Q{index} {{ ...F0 }} ")} {Repeat(600, index => $"fragment F{index} on Query {{ ...F{index + 1} }} ")} fragment F600 on Query {{ __typename }}");

    [Fact]
    public void A_hundred_variables_are_allowed() => Assert.Empty(Codes(Declaring(100)));

    [Fact]
    public void More_variables_are_refused() => Refused("LIMIT_VARIABLES", Declaring(1_000));

    [Fact]
    public void The_standard_introspection_is_allowed() => Assert.Empty(Codes(StandardQuery.Text));

    [Fact]
    public void Introspection_that_multiplies_is_refused() => Refused(
        "LIMIT_INTROSPECTION",
        "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");

    [Fact]
    public void Costs_stop_growing() => Refused("LIMIT_COST", $"{{ node {{ {Repeat(18, _ => "pages(first: 2147483647) { ")} id {Repeat(18, _ => "} ")} }} }}");

    [Fact]
    public void One_can_do_without_limits() => Assert.Empty(Engine(ValidationLimits.None).Prepare(Nested("next", 40)).Errors);

    [Fact]
    public void The_standard_introspection_twenty_times_is_too_much() => Refused(
        "LIMIT_COST",
        StandardQuery.Text.Replace("__schema {", $"{Repeat(20, index => $"s{index}: __schema {{ types {{ ...FullType }} }} ")} __schema {{", StringComparison.Ordinal));

    private static string Declaring(int variables) =>
        $"query({Repeat(variables, index => $"$v{index}: Int ")}) {{ node {{ sum(of: [{Repeat(variables, index => $"$v{index} ")}]) }} }}";

    private static void Refused(string code, string document)
    {
        Assert.Equal(code, Assert.Single(Codes(document)));
        Assert.InRange(Effort.Of(() => Engine(ValidationLimits.Default).Prepare(document)), TimeSpan.Zero, Effort.Most);
    }

    private static string Nested(string field, int levels) => $"{{ node {{ {Repeat(levels, _ => field + " { ")} id {Repeat(levels, _ => "} ")} }} }}";

    private static string?[] Codes(string document) => [.. Engine(ValidationLimits.Default).Prepare(document).Errors.Select(error => error.Code)];

    private static GraphQLEngine Engine(ValidationLimits limits) => new(_schema, new EngineOptions { Limits = limits });

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
