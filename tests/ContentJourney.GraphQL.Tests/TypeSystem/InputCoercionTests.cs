using System.Text.Json;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Tests.Language;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Coercion;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

public class InputCoercionTests
{
    private static readonly Schema _schema = SchemaReader.Read("""
        type Query { f(p: Point, o: One): Int }
        input Point { x: Int! y: Int! = 7 label: String }
        input One @oneOf { a: Int b: String }
        """).Require();

    [Theory]
    [InlineData("[Int]", "[1, 2, 3]", "[1 2 3]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[Int]", "[1, null]", "[1 null]")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "[[1] [2 3]]")]
    [InlineData("[[Int]]", "[1, 2]", "[[1] [2]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "[null]", "[null]")]
    [InlineData("Point", "{\"x\": 1}", "{x=1 y=7}")]
    [InlineData("Point", "{\"x\": 1, \"y\": 2, \"label\": null}", "{x=1 y=2 label=null}")]
    [InlineData("One", "{\"a\": 1}", "{a=1}")]
    [InlineData("[Int]", "[\"a\"]", "[0]: Int cannot represent non-integer value: \"a\".")]
    [InlineData("[Int!]", "[1, null]", "[1]: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("[Int]!", "null", ": Expected value of non-null type \"[Int]!\" not to be null.")]
    [InlineData("Point", "{}", ": Field \"Point.x\" of required type \"Int!\" was not provided.")]
    [InlineData("Point", "{\"x\": \"a\"}", ".x: Int cannot represent non-integer value: \"a\".")]
    [InlineData("[Point]", "[{\"x\": 1, \"y\": null}]", "[0].y: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("Point", "{\"x\": 1, \"z\": 1}", ": Field \"z\" is not defined by type \"Point\".")]
    [InlineData("Point", "3", ": Expected value of type \"Point\" to be an object, found 3.")]
    [InlineData("One", "{}", ": Exactly one key must be specified for OneOf type \"One\", and its value must not be null.")]
    [InlineData("One", "{\"a\": null}", ": Exactly one key must be specified for OneOf type \"One\", and its value must not be null.")]
    [InlineData("One", "{\"a\": 1, \"b\": \"x\"}", ": Exactly one key must be specified for OneOf type \"One\", and its value must not be null.")]
    public void Literals_and_variables_are_coerced_alike(string type, string json, string expected)
    {
        var inputType = _schema.FindType(Parser.ParseType(type))!;
        Assert.Equal(expected, Show(VariableCoercion.Instance.Coerce(inputType, JsonDocument.Parse(json).RootElement)));
        var literal = json.Replace("\"x\":", "x:", StringComparison.Ordinal).Replace("\"y\":", "y:", StringComparison.Ordinal)
            .Replace("\"z\":", "z:", StringComparison.Ordinal).Replace("\"a\":", "a:", StringComparison.Ordinal)
            .Replace("\"b\":", "b:", StringComparison.Ordinal).Replace("\"label\":", "label:", StringComparison.Ordinal);
        Assert.Equal(expected, Show(LiteralCoercion.Constant.Coerce(inputType, Documents.Value(literal))));
    }

    [Theory]
    [InlineData("Point", "{x: $one}", "{x=1 y=7}")]
    [InlineData("Point", "{x: $one, y: $absent}", "{x=1 y=7}")]
    [InlineData("Point", "{x: 1, label: $absent}", "{x=1 y=7}")]
    [InlineData("Point", "{x: $absent}", ": Field \"Point.x\" of required type \"Int!\" was not provided.")]
    [InlineData("Point", "{x: $null}", ".x: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("[Int]", "[$one, $absent]", "[1 null]")]
    [InlineData("One", "{a: $one, b: $absent}", "{a=1}")]
    public void Variables_in_literals_stand_for_their_values(string type, string literal, string expected)
    {
        var variables = new LiteralCoercion(new InputValues([new("one", 1), new("null", null)]));
        Assert.Equal(expected, Show(variables.Coerce(_schema.FindType(Parser.ParseType(type))!, Documents.Value(literal))));
    }

    private static string Show(CoercionResult result) => result.Succeeded ? Show(result.Value) : $"{result.Path}: {result.Problem}";

    private static string Show(object? value) => value switch
    {
        null => "null",
        object?[] items => $"[{string.Join(' ', items.Select(Show))}]",
        InputValues fields => $"{{{string.Join(' ', fields.All.Select(field => $"{field.Key}={Show(field.Value)}"))}}}",
        _ => value.ToString()!,
    };
}
