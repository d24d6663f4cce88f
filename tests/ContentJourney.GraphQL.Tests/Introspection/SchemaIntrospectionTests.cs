using System.Text.Json;
using ContentJourney.GraphQL.Tests.Execution;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.Introspection;

public class SchemaIntrospectionTests
{
    private static readonly Schema _schema = SchemaReader.Read(
        """
        "A shelf of books"
        schema { query: Shelf }

        "Where to look"
        type Shelf {
          book(number: ID!, order: Order = OLDEST, filter: Filter = {title: "a"}, old: Int @deprecated(reason: "unused")): Book
          all: [Printed!]! @deprecated
        }

        interface Printed { title: String }
        type Book implements Printed { title: String }
        union Thing = Book
        enum Order { OLDEST NEWEST @deprecated(reason: "the shelf is full") }
        input Filter @oneOf { title: String, year: Year }
        scalar Year @specifiedBy(url: "https://example.org/year")
        directive @mark(note: String = "n") repeatable on FIELD | QUERY
        """).Require();

    [Fact]
    public async Task The_standard_query_describes_every_type_and_directive()
    {
        var schema = (await _schema.DataAsync(StandardQuery.Text)).GetProperty("__schema");

        Assert.Equal("A shelf of books", schema.GetProperty("description").GetString());
        Assert.Equal("""{"name":"Shelf","kind":"OBJECT"}""", schema.GetProperty("queryType").GetRawText());
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("mutationType").ValueKind);
        Assert.Equal(
            ["Int", "String", "Boolean", "ID", "Year", "Shelf", "Printed", "Book", "Thing", "Order", "Filter", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"],
            Names(schema.GetProperty("types")));
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf", "mark"], Names(schema.GetProperty("directives")));
    }

    [Theory]
    [InlineData("Shelf { kind name description }", """{"kind":"OBJECT","name":"Shelf","description":"Where to look"}""")]
    [InlineData("Shelf { fields { name } }", """{"fields":[{"name":"book"}]}""")]
    [InlineData("Shelf { fields(includeDeprecated: true) { name isDeprecated deprecationReason } }", """{"fields":[{"name":"book","isDeprecated":false,"deprecationReason":null},{"name":"all","isDeprecated":true,"deprecationReason":"No longer supported"}]}""")]
    [InlineData("Shelf { fields { args { name defaultValue } } }", """{"fields":[{"args":[{"name":"number","defaultValue":null},{"name":"order","defaultValue":"OLDEST"},{"name":"filter","defaultValue":"{title: \"a\"}"}]}]}""")]
    [InlineData("Shelf { fields { args(includeDeprecated: true) { name isDeprecated deprecationReason } } }", """{"fields":[{"args":[{"name":"number","isDeprecated":false,"deprecationReason":null},{"name":"order","isDeprecated":false,"deprecationReason":null},{"name":"filter","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"unused"}]}]}""")]
    [InlineData("Shelf { interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf specifiedByURL }", """{"interfaces":[],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null,"specifiedByURL":null}""")]
    [InlineData("Printed { kind interfaces { name } possibleTypes { name } }", """{"kind":"INTERFACE","interfaces":[],"possibleTypes":[{"name":"Book"}]}""")]
    [InlineData("Thing { kind fields { name } possibleTypes { name } }", """{"kind":"UNION","fields":null,"possibleTypes":[{"name":"Book"}]}""")]
    [InlineData("Book { interfaces { name __typename } }", """{"interfaces":[{"name":"Printed","__typename":"__Type"}]}""")]
    [InlineData("Order { kind enumValues { name } }", """{"kind":"ENUM","enumValues":[{"name":"OLDEST"}]}""")]
    [InlineData("Order { enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } }", """{"enumValues":[{"name":"OLDEST","isDeprecated":false,"deprecationReason":null},{"name":"NEWEST","isDeprecated":true,"deprecationReason":"the shelf is full"}]}""")]
    [InlineData("Filter { kind isOneOf inputFields { name type { name } } }", """{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"title","type":{"name":"String"}},{"name":"year","type":{"name":"Year"}}]}""")]
    [InlineData("Year { kind specifiedByURL }", """{"kind":"SCALAR","specifiedByURL":"https://example.org/year"}""")]
    [InlineData("__TypeKind { enumValues { name } }", """{"enumValues":[{"name":"SCALAR"},{"name":"OBJECT"},{"name":"INTERFACE"},{"name":"UNION"},{"name":"ENUM"},{"name":"INPUT_OBJECT"},{"name":"LIST"},{"name":"NON_NULL"}]}""")]
    public async Task A_type_describes_itself(string selection, string expected)
    {
        var name = selection[..selection.IndexOf(' ', StringComparison.Ordinal)];

        var data = await _schema.DataAsync($"{{ __type(name: \"{name}\") {selection[name.Length..]} }}");

        Assert.Equal(expected, data.GetProperty("__type").GetRawText());
    }

    [Fact]
    public async Task Wrapping_types_are_told_from_the_outside_in()
    {
        var data = await _schema.DataAsync("""{ __type(name: "Shelf") { fields(includeDeprecated: true) { type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }""");

        Assert.Equal(
            """{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"INTERFACE","name":"Printed"}}}}""",
            data.GetProperty("__type").GetProperty("fields")[1].GetProperty("type").GetRawText());
    }

    [Fact]
    public async Task A_directive_tells_its_places_and_arguments()
    {
        var data = await _schema.DataAsync("{ __schema { directives { name isRepeatable locations args { name defaultValue type { name } } } } }");

        Assert.Equal(
            """{"name":"mark","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"note","defaultValue":"\"n\"","type":{"name":"String"}}]}""",
            data.GetProperty("__schema").GetProperty("directives")[5].GetRawText());
    }

    [Fact]
    public async Task An_unknown_name_has_no_type() =>
        Assert.Equal("""{"data":{"__type":null}}""", await _schema.AskAsync("""{ __type(name: "Nobody") { name } }"""));

    [Fact]
    public async Task The_root_tells_its_name() =>
        Assert.Equal("""{"data":{"__typename":"Shelf","name":"Shelf"}}""", await _schema.AskAsync("{ __typename name: __typename }"));

    [Fact]
    public void Meta_fields_are_made_once_and_stand_where_they_belong()
    {
        var book = (ObjectType)_schema.Types.Find("Book")!;

        Assert.Same(_schema.FindField(_schema.QueryType, "__schema"), _schema.FindField(_schema.QueryType, "__schema"));
        Assert.Same(_schema.FindField(book, "__typename"), _schema.FindField(book, "__typename"));
        Assert.Null(_schema.FindField(book, "__schema"));
        Assert.Null(_schema.FindField(book, "__type"));
        Assert.DoesNotContain(_schema.QueryType.Fields, field => field.Name.StartsWith("__", StringComparison.Ordinal));
    }

    [Fact]
    public void The_introspection_is_no_part_of_the_printed_schema() =>
        Assert.DoesNotContain("__", SchemaPrinter.Print(_schema), StringComparison.Ordinal);

    private static string[] Names(JsonElement items) => [.. items.EnumerateArray().Select(item => item.GetProperty("name").GetString()!)];
}
