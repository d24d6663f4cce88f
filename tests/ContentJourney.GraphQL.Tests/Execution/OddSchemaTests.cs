using System.Text.Json;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution;

/// <summary>Hosts may define scalars and directives as they like; what they get wrong is an error of a field and nothing worse.</summary>
public class OddSchemaTests
{
    private static readonly Schema _schema = new SchemaBuilder()
        .Add(new ObjectTypeBuilder<object?>("Query")
            .Field("a", "Int", _ => 1)
            .Field("nothing", "Raw!", _ => JsonElement.Parse("null"))
            .Field("notNumber", "Raw", _ => double.NaN)
            .Field("given", "Raw", (_, context) => context.Argument<object>("value")?.ToString(), field => field.Argument("value", "Raw")))
        .Add(new Raw())
        .Add(
            new DirectiveBuilder("skip").On(DirectiveLocation.Field),
            new DirectiveBuilder("include").On(DirectiveLocation.Field).Argument("reason", "String").Argument("if", "Boolean!"))
        .Build()
        .Require();

    [Fact]
    public async Task A_scalar_that_makes_nothing_of_a_value_is_an_error_and_no_null_where_none_may_stand() => Assert.Equal(
        """{"data":null,"errors":[{"message":"Raw made no value of what its field gave.","locations":[{"line":1,"column":3}],"path":["nothing"]}]}""",
        await _schema.AskAsync("{ nothing }"));

    [Fact]
    public async Task What_JSON_has_no_number_for_is_an_error() => Assert.Equal(
        """{"data":{"notNumber":null},"errors":[{"message":"Raw made no value of what its field gave.","locations":[{"line":1,"column":3}],"path":["notNumber"]}]}""",
        await _schema.AskAsync("{ notNumber }"));

    [Theory]
    [InlineData("{ a b: a @skip }", """{"data":{"a":1,"b":1}}""")]
    [InlineData("{ a b: a @include(reason: \"x\", if: true) c: a @include(reason: \"x\", if: false) }", """{"data":{"a":1,"b":1}}""")]
    public async Task Directives_that_a_schema_defines_anew_go_by_their_argument(string document, string expected) =>
        Assert.Equal(expected, await _schema.AskAsync(document));

    [Fact]
    public async Task A_variable_within_a_literal_of_a_scalar_is_refused_and_not_lost() => Assert.Equal(
        """{"data":{"given":null},"errors":[{"message":"Argument \"value\" has invalid value {k: $p}. A literal of the scalar \"Raw\" holds no variables; give the whole value as one.","locations":[{"line":1,"column":18}],"path":["given"],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
        await _schema.AskAsync("query($p: Int) { given(value: {k: $p}) }", """{"p":1}"""));

    [Fact]
    public async Task A_scalar_that_throws_at_a_literal_refuses_the_document() => Assert.Equal(
        """{"errors":[{"message":"Expected value of type \"Raw\", found \"throw\"; it cannot be read.","locations":[{"line":1,"column":16}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""",
        await _schema.AskAsync("{ given(value: \"throw\") }"));

    private sealed class Raw() : ScalarType("Raw", null)
    {
        public override CoercionResult CoerceLiteral(ValueNode literal) =>
            literal is StringValueNode { Value: "throw" } ? throw new InvalidOperationException("secret") : CoercionResult.Of(literal.ToString());

        public override CoercionResult CoerceVariable(JsonElement value) => CoercionResult.Of(value.GetRawText());

        public override CoercionResult CoerceResult(object value) => CoercionResult.Of(value);
    }
}
