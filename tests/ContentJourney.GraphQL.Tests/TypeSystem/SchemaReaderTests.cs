using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

public class SchemaReaderTests
{
    private const string Everything = """"
        """Shop."""
        schema {
          query: Root
          mutation: Change
        }

        """Marks."""
        directive @mark(text: String! = "x") repeatable on FIELD | OBJECT

        scalar Url @specifiedBy(url: "https://example.org/url")

        interface Node {
          id: ID!
        }

        """
        Sold.
        Or not.
        """
        type Item implements Node {
          id: ID!
          """Price."""
          price(currency: Currency = EUR): Float @deprecated
        }

        type Root {
          find(by: By!, flags: [Boolean!] = [true]): Found
        }

        type Change {
          touch: Int
        }

        union Found = Item | Root

        enum Currency {
          EUR
          USD @deprecated(reason: "Use EUR.")
        }

        input By @oneOf {
          id: ID
          url: Url
        }

        """";

    [Fact]
    public void What_is_read_is_printed_as_it_was() =>
        Assert.Equal(Everything, SchemaPrinter.Print(SchemaReader.Read(Everything).Require()));

    [Fact]
    public void Sorted_printing_does_not_depend_on_the_order_of_definition()
    {
        var printed = SchemaPrinter.Print(SchemaReader.Read(Everything).Require(), sorted: true);
        Assert.Equal(printed, SchemaPrinter.Print(SchemaReader.Read(printed).Require(), sorted: true));
        Assert.StartsWith("\"\"\"Shop.\"\"\"\nschema {", printed, StringComparison.Ordinal);
        Assert.True(printed.IndexOf("input By", StringComparison.Ordinal) < printed.IndexOf("type Change", StringComparison.Ordinal));
    }

    [Fact]
    public void Built_in_directives_are_understood()
    {
        var schema = SchemaReader.Read(Everything).Require();
        Assert.Equal(new Uri("https://example.org/url"), ((ScalarType)schema.Types.Find("Url")!).SpecifiedBy);
        Assert.True(((InputObjectType)schema.Types.Find("By")!).IsOneOf);
        Assert.Equal("No longer supported", ((ObjectType)schema.Types.Find("Item")!).Fields.Find("price")?.DeprecationReason);
        Assert.Equal("Use EUR.", ((EnumType)schema.Types.Find("Currency")!).Values.Find("USD")?.DeprecationReason);
    }

    [Fact]
    public void Extensions_are_merged_into_what_they_extend()
    {
        var schema = SchemaReader.Read("""
            type Query { a: Int }
            extend type Query implements I { b: E }
            interface I { b: E }
            enum E { A }
            extend enum E { B }
            union U = Query
            type T { x: Int }
            extend union U = T
            input N { a: Int }
            extend input N { b: Int }
            scalar S
            extend scalar S @specifiedBy(url: "https://example.org/s")
            extend schema { mutation: T }
            schema { query: Query }
            """).Require();
        Assert.Equal(["a", "b"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("I", Assert.Single(schema.QueryType.Interfaces).Name);
        Assert.Equal(2, ((EnumType)schema.Types.Find("E")!).Values.Count);
        Assert.Equal(2, ((UnionType)schema.Types.Find("U")!).Members.Count);
        Assert.Equal(2, ((InputObjectType)schema.Types.Find("N")!).Fields.Count);
        Assert.NotNull(((ScalarType)schema.Types.Find("S")!).SpecifiedBy);
        Assert.Equal("T", schema.MutationType?.Name);
    }

    [Theory]
    [InlineData("type Query { a: Int } extend type A { b: Int }", "A: Type \"A\" cannot be extended, because it is not defined.")]
    [InlineData("type Query { a: Int } extend input Query { b: Int }", "Query: Type \"Query\" cannot be extended as another kind of type than it is.")]
    [InlineData("type Query { a: Int } input I { a: Int } extend input I @oneOf", "I: The directive \"@oneOf\" must be on the definition itself, not on an extension.")]
    [InlineData("type Query { a: Int } extend type Query { a: Int }", "Query.a: There can be only one field named \"a\" of \"Query\".")]
    [InlineData("schema { query: Query } schema { query: Query } type Query { a: Int }", "There can be only one definition of the schema, but there is another on line 1.")]
    [InlineData("schema { query: Query query: Query } type Query { a: Int }", "There can be only one query root.")]
    [InlineData("schema { query: Query } extend schema { query: Query } type Query { a: Int }", "There can be only one query root.")]
    [InlineData("type Query { a: Int }\n{ a }", "A schema holds no operations and fragments, but there is one on line 2.")]
    [InlineData("type Query {", "Syntax Error: Expected Name, found <EOF>. (schema, line 1, column 13)")]
    public void What_cannot_be_read_is_reported(string schema, params string[] problems) =>
        Assert.Equal(problems, SchemaReader.Read(schema).Problems.Select(found => found.ToString()));

    [Fact]
    public void A_schema_without_a_definition_is_extended_beside_its_named_roots()
    {
        var schema = SchemaReader.Read("type Query { a: Int } type Change { b: Int } extend schema { mutation: Change }").Require();
        Assert.Equal(("Query", "Change"), (schema.QueryType.Name, schema.MutationType?.Name));
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("http://[")]
    [InlineData("https://exa mple.org:99999999/")]
    public void An_address_that_is_none_is_reported(string url) => Assert.Equal(
        [$"S: \"{url}\" is no address where the scalar could be specified; it must be an absolute or relative URL."],
        SchemaReader.Read($"type Query {{ a: S }} scalar S @specifiedBy(url: \"{url}\")").Problems.Select(found => found.ToString()));
}
