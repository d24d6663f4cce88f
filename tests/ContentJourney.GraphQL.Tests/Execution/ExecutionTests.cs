using System.Text;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution;

public class ExecutionTests
{
    private static readonly Schema _schema = new SchemaBuilder()
        .Add(
            new ObjectTypeBuilder<object?>("Query")
                .Field("host", "Animal!", _ => new Dog("Argos", 7))
                .Field("animals", "[Animal!]!", _ => new object[] { new Dog("Argos", 7), new Cat("Mimi") })
                .Field("either", "Either", _ => new Cat("Mimi"))
                .Field("stranger", "Animal", _ => new object())
                .Field("named", "Named", _ => "dog")
                .Field("dog", "Dog", _ => new Dog("Argos", 7))
                .Field("state", "String", (_, context) => (string?)context.State)
                .Field(
                    "echo",
                    "String",
                    (_, context) => string.Join(',', context.Arguments.All.Select(pair => $"{pair.Key}={Show(pair.Value)}")),
                    field => field
                        .Argument("number", "Int")
                        .Argument("text", "String", "\"none\"")
                        .Argument("size", "Size", "SMALL")
                        .Argument("list", "[Int!]")
                        .Argument("filter", "Filter"))
                .Field("required", "Int", (_, context) => context.Argument<int>("value"), field => field.Argument("value", "Int!"))
                .FieldAsync("later", "Dog", async (_, context) =>
                {
                    await Task.Delay(1, context.CancellationToken);
                    return new Dog("Laelaps", 3);
                }),
            new ObjectTypeBuilder<object>("Mutation")
                .Field("add", "Int!", (_, context) => Add((List<int>)context.State!, context.Argument<int>("number")), field => field.Argument("number", "Int!")),
            new InterfaceTypeBuilder("Animal").Field("name", "String!"),
            new InterfaceTypeBuilder("Named").Field("name", "String!").ResolveType(value => value is "dog" ? "Dog" : null),
            new ObjectTypeBuilder<Dog>("Dog")
                .Implements("Animal", "Named")
                .Field("name", "String!", dog => dog.Name)
                .Field("age", "Int", dog => dog.Age)
                .Field("friend", "Cat", _ => new Cat("Mimi")),
            new ObjectTypeBuilder<Cat>("Cat")
                .Implements("Animal")
                .Field("name", "String!", cat => cat.Name)
                .Field("lives", "Int!", _ => 9),
            new UnionTypeBuilder("Either").Members("Dog", "Cat"),
            new EnumTypeBuilder("Size").Value("SMALL", 1).Value("LARGE", 2),
            new InputObjectTypeBuilder("Filter").Field("name", "String!").Field("limit", "Int", "5"))
        .Build()
        .Require();

    [Fact]
    public async Task Fields_stand_in_the_order_of_the_document() => await Answers(
        "{ dog { age name n: name a: age } }",
        """{"data":{"dog":{"age":7,"name":"Argos","n":"Argos","a":7}}}""");

    [Fact]
    public async Task Like_fields_are_merged_where_the_first_one_stands() => await Answers(
        "{ dog { name } state dog { age friend { name } } ...F } fragment F on Query { dog { friend { lives } } }",
        """{"data":{"dog":{"name":"Argos","age":7,"friend":{"name":"Mimi","lives":9}},"state":null}}""");

    [Fact]
    public async Task Fragments_apply_to_their_types() => await Answers(
        "{ animals { __typename ... on Dog { age } ... on Animal { name } ...C } } fragment C on Cat { lives }",
        """{"data":{"animals":[{"__typename":"Dog","age":7,"name":"Argos"},{"__typename":"Cat","name":"Mimi","lives":9}]}}""");

    [Fact]
    public async Task A_union_is_told_by_the_type_of_its_value() => await Answers(
        "{ either { __typename ... on Cat { lives } ... on Dog { age } } }",
        """{"data":{"either":{"__typename":"Cat","lives":9}}}""");

    [Fact]
    public async Task A_value_of_no_possible_type_is_an_error() => await Answers(
        "{ stranger { name } state }",
        """{"data":{"stranger":null,"state":null},"errors":[{"message":"Abstract type \"Animal\" has no possible type for the value of field Query.stranger.","locations":[{"line":1,"column":3}],"path":["stranger"]}]}""");

    [Theory]
    [InlineData("""{"on":true,"off":false}""", """{"data":{"a":null,"d":null}}""")]
    [InlineData("""{"on":false,"off":true}""", """{"data":{"b":null,"c":null}}""")]
    [InlineData("""{"on":true,"off":true}""", """{"data":{"a":null}}""")]
    public async Task Directives_ask_variables(string variables, string expected) => await Answers(
        "query($on: Boolean!, $off: Boolean!) { a: state @include(if: $on) b: state @skip(if: $on) c: state @include(if: true) @skip(if: $on) ... @include(if: $on) { d: state @skip(if: $off) } }",
        expected,
        variables);

    [Fact]
    public async Task A_fragment_left_out_once_may_apply_elsewhere() => await Answers(
        "{ ...F @skip(if: true) ...F } fragment F on Query { state }",
        """{"data":{"state":null}}""");

    [Fact]
    public async Task Arguments_have_defaults() => await Answers(
        "{ echo }",
        """{"data":{"echo":"text=none,size=1"}}""");

    [Fact]
    public async Task Literals_are_coerced() => await Answers(
        """{ echo(number: 3, text: null, size: LARGE, list: 1, filter: {name: "a"}) }""",
        """{"data":{"echo":"number=3,text=null,size=2,list=[1],filter={name=a,limit=5}"}}""");

    [Fact]
    public async Task Variables_are_coerced() => await Answers(
        "query($n: Int, $t: String, $s: Size = LARGE, $l: [Int!], $i: Int = 7) { echo(number: $n, text: $t, size: $s, list: $l, filter: {name: \"b\", limit: $i}) }",
        """{"data":{"echo":"number=1,text=none,size=2,list=[1,2],filter={name=b,limit=7}"}}""",
        """{"n":1,"l":[1,2],"unknown":true}""");

    [Fact]
    public async Task A_variable_without_value_leaves_a_field_of_an_object_to_its_default() => await Answers(
        "query($i: Int) { echo(filter: {name: \"b\", limit: $i}) }",
        """{"data":{"echo":"text=none,size=1,filter={name=b,limit=5}"}}""");

    [Theory]
    [InlineData("$v: Int!", "{}", "Variable \\\"$v\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("$v: Int!", """{"v":null}""", "Variable \\\"$v\\\" got invalid value null; Expected value of non-null type \\\"Int!\\\" not to be null.")]
    [InlineData("$v: Int!", """{"v":"1"}""", "Variable \\\"$v\\\" got invalid value \\\"1\\\"; Int cannot represent non-integer value: \\\"1\\\".")]
    public async Task A_variable_that_cannot_be_coerced_ends_the_request(string variable, string variables, string message)
    {
        var answer = await _schema.AskAsync($"query({variable}) {{ required(value: $v) }}", variables);

        Assert.StartsWith($$"""{"errors":[{"message":"{{message}}","locations":[{"line":1,"column":7}]""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nullable_variable_may_fail_a_field_that_demands_a_value() => await Answers(
        "query($v: Int = 1) { required(value: $v) }",
        """{"data":{"required":null},"errors":[{"message":"Argument \"value\" has invalid value $v. Expected value of non-null type \"Int!\" not to be null.","locations":[{"line":1,"column":22}],"path":["required"],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
        """{"v":null}""");

    [Fact]
    public async Task Resolvers_may_take_their_time() => await Answers(
        "{ a: later { name } state b: later { age } }",
        """{"data":{"a":{"name":"Laelaps"},"state":null,"b":{"age":3}}}""");

    [Fact]
    public async Task Resolvers_see_the_state_of_the_request() =>
        Assert.Equal("""{"data":{"state":"here"}}""", await _schema.AskAsync("{ state }", state: "here"));

    [Fact]
    public async Task Mutations_run_one_after_another() => Assert.Equal(
        """{"data":{"a":1,"b":3,"c":6}}""",
        await _schema.AskAsync("mutation { a: add(number: 1) b: add(number: 2) c: add(number: 3) }", state: new List<int>()));

    [Fact]
    public async Task A_type_may_be_named_by_its_interface() => await Answers(
        "{ named { __typename ... on Animal { __typename } } }",
        """{"data":{"named":{"__typename":"Dog"}}}""");

    [Theory]
    [InlineData("query A { state } query B { dog { age } }", "B", """{"data":{"dog":{"age":7}}}""")]
    [InlineData("query A { state } query B { dog { age } }", null, """{"errors":[{"message":"Must provide operation name if query contains multiple operations."}]}""")]
    [InlineData("query A { state }", "C", """{"errors":[{"message":"Unknown operation named \"C\"."}]}""")]
    public async Task An_operation_is_chosen_by_name(string document, string? name, string expected)
    {
        using var response = await new GraphQLEngine(_schema).ExecuteAsync(new GraphQLRequest(document, name), null, default);

        Assert.Equal(expected, Encoding.UTF8.GetString(response.Utf8Json.Span));
    }

    [Fact]
    public async Task An_invalid_document_is_not_run() => await Answers(
        "{ state nothing }",
        """{"errors":[{"message":"Cannot query field \"nothing\" on type \"Query\".","locations":[{"line":1,"column":9}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""");

    [Fact]
    public async Task A_canceled_request_ends()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await new GraphQLEngine(_schema).ExecuteAsync(new GraphQLRequest("{ later { name } }"), null, source.Token));
    }

    [Fact]
    public void A_document_is_prepared_once()
    {
        var engine = new GraphQLEngine(_schema);

        Assert.Same(engine.Prepare("{ state }"), engine.Prepare("{ state }"));
    }

    private static async Task Answers(string document, string expected, string? variables = null) =>
        Assert.Equal(expected, await _schema.AskAsync(document, variables));

    private static int Add(List<int> numbers, int number)
    {
        numbers.Add(number);
        return numbers.Sum();
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        object?[] items => $"[{string.Join(',', items.Select(Show))}]",
        InputValues values => $"{{{string.Join(',', values.All.Select(pair => $"{pair.Key}={Show(pair.Value)}"))}}}",
        _ => value.ToString()!,
    };

    private sealed record Dog(string Name, int Age);

    private sealed record Cat(string Name);
}
