using System.Text;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution;

public class ExecutionErrorTests
{
    private static readonly Schema _schema = new SchemaBuilder()
        .Add(
            Fields(new ObjectTypeBuilder<object?>("Query"))
                .Field("strict", "Item!", _ => new object())
                .Field("picky", "Int", _ => 1, field => field.Argument("input", "Picky")),
            new InputObjectTypeBuilder("Picky").Field("size", "Int").Read<object>(_ => throw new InvalidOperationException("secret")),
            Fields(new ObjectTypeBuilder<object>("Item")))
        .Build()
        .Require();

    [Fact]
    public async Task A_null_stops_at_the_nearest_place_that_lets_it() => await Answers(
        "{ item { ok item { ok never } after: ok } }",
        """{"data":{"item":{"ok":1,"item":null,"after":1}},"errors":[{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":23}],"path":["item","item","never"]}]}""");

    [Fact]
    public async Task Without_such_a_place_there_is_no_data() => await Answers(
        "{ ok strict { ok never } }",
        """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":18}],"path":["strict","never"]}]}""");

    [Fact]
    public async Task A_null_item_is_told_by_its_position() => await Answers(
        "{ holes strictHoles items { never } ok }",
        """{"data":{"holes":[1,null,3],"strictHoles":null,"items":[null,null],"ok":1},"errors":[{"message":"Cannot return null for non-nullable field Query.strictHoles.","locations":[{"line":1,"column":9}],"path":["strictHoles",1]},{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":29}],"path":["items",0,"never"]},{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":29}],"path":["items",1,"never"]}]}""");

    [Fact]
    public async Task A_null_in_strict_items_takes_the_list_along() => await Answers(
        "{ strictItems { never } ok }",
        """{"data":{"strictItems":null,"ok":1},"errors":[{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":17}],"path":["strictItems",0,"never"]}]}""");

    [Fact]
    public async Task Aliases_make_the_path_and_all_merged_fields_the_locations() => await Answers(
        "{ a: item { b: never } a: item { b: never } }",
        """{"data":{"a":null},"errors":[{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":13},{"line":1,"column":34}],"path":["a","b"]}]}""");

    [Fact]
    public async Task An_expected_error_is_told() => await Answers(
        "{ refused ok }",
        """{"data":{"refused":null,"ok":1},"errors":[{"message":"Not today.","locations":[{"line":1,"column":3}],"path":["refused"],"extensions":{"code":"CLOSED"}}]}""");

    [Theory]
    [InlineData("thrown")]
    [InlineData("thrownLater")]
    public async Task An_exception_is_told_to_the_host_alone(string field)
    {
        var exceptions = new List<Exception>();
        var engine = new GraphQLEngine(_schema, new EngineOptions { OnException = exceptions.Add });

        using var response = await engine.ExecuteAsync(new GraphQLRequest($"{{ {field} ok }}"), null, default);

        Assert.Equal(
            """{"data":{"thrown":null,"ok":1},"errors":[{"message":"Unexpected error; the server's log says more.","locations":[{"line":1,"column":3}],"path":["thrown"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"""
                .Replace("thrown", field, StringComparison.Ordinal),
            Encoding.UTF8.GetString(response.Utf8Json.Span));
        Assert.Equal("secret", Assert.Single(exceptions).Message);
    }

    [Fact]
    public async Task An_exception_of_a_list_that_is_walked_is_masked_too() => await Answers(
        "{ thrownItems ok }",
        """{"data":{"thrownItems":null,"ok":1},"errors":[{"message":"Unexpected error; the server's log says more.","locations":[{"line":1,"column":3}],"path":["thrownItems"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""");

    [Fact]
    public async Task A_value_that_is_none_of_the_type_is_an_error() => await Answers(
        "{ wrongLeaf wrongList ok }",
        """{"data":{"wrongLeaf":null,"wrongList":null,"ok":1},"errors":[{"message":"Int cannot represent non-integer value: seven.","locations":[{"line":1,"column":3}],"path":["wrongLeaf"]},{"message":"Expected a list for field Query.wrongList.","locations":[{"line":1,"column":13}],"path":["wrongList"]}]}""");

    [Fact]
    public async Task A_resolver_that_cancels_itself_is_an_error_of_its_field() => await Answers(
        "{ timedOut ok }",
        """{"data":{"timedOut":null,"ok":1},"errors":[{"message":"Unexpected error; the server's log says more.","locations":[{"line":1,"column":3}],"path":["timedOut"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""");

    [Fact]
    public async Task An_input_object_that_cannot_be_read_is_an_error_of_its_field() => await Answers(
        "{ picky(input: { size: 1 }) ok }",
        """{"data":{"picky":null,"ok":1},"errors":[{"message":"Unexpected error; the server's log says more.","locations":[{"line":1,"column":3}],"path":["picky"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""");

    private static ObjectTypeBuilder<T> Fields<T>(ObjectTypeBuilder<T> type) => type
        .Field("ok", "Int!", _ => 1)
        .Field("never", "Int!", _ => null as object)
        .Field("item", "Item", _ => new object())
        .Field("items", "[Item]", _ => new[] { new object(), new object() })
        .Field("strictItems", "[Item!]", _ => new[] { new object(), new object() })
        .Field("holes", "[Int]", _ => new object?[] { 1, null, 3 })
        .Field("strictHoles", "[Int!]", _ => new object?[] { 1, null, 3 })
        .Field("refused", "Int", _ => new FieldError("Not today.", "CLOSED"))
        .Field<int>("thrown", "Int", _ => throw new InvalidOperationException("secret"))
        .FieldAsync<int>("thrownLater", "Int", async (_, _) =>
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        })
        .Field("thrownItems", "[Int]", _ => ThrowingItems())
        .Field("wrongLeaf", "Int", _ => "seven")
        .Field("wrongList", "[Int]", _ => 7)
        .Field<int>("timedOut", "Int", _ => throw new TaskCanceledException());

    private static async Task Answers(string document, string expected) => Assert.Equal(expected, await _schema.AskAsync(document));

    private static IEnumerable<int> ThrowingItems()
    {
        yield return 1;
        throw new InvalidOperationException("secret");
    }
}
