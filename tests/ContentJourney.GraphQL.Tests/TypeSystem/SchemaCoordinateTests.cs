using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

public class SchemaCoordinateTests
{
    private static readonly Schema _schema = SchemaReader.Read("""
        type Query { shop(where: Where!): Shop }
        interface Place { zip(country: String): String }
        type Shop implements Place { zip(country: String): String name: String @secret(level: "x") }
        input Where { name: String state: State }
        enum State { OPEN CLOSED }
        union Any = Shop
        directive @secret(level: String!) on FIELD_DEFINITION
        """).Require();

    [Theory]
    [InlineData("Shop", "Shop", null, null, false)]
    [InlineData("_1.__a", "_1", "__a", null, false)]
    [InlineData("Query.shop(where:)", "Query", "shop", "where", false)]
    [InlineData("@secret", "secret", null, null, true)]
    [InlineData("@secret(level:)", "secret", null, "level", true)]
    public void A_coordinate_is_read_and_written(string text, string name, string? member, string? argument, bool isDirective)
    {
        var coordinate = SchemaCoordinate.Parse(text);
        Assert.Equal(new SchemaCoordinate(name, member, argument, isDirective), coordinate);
        Assert.Equal(text, coordinate?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" Shop")]
    [InlineData("Shop ")]
    [InlineData("Shop\n")]
    [InlineData("Shop .name")]
    [InlineData("Shop,")]
    [InlineData("Shop.")]
    [InlineData(".name")]
    [InlineData("Shop.name.first")]
    [InlineData("Shop(name:)")]
    [InlineData("Shop.zip(country)")]
    [InlineData("Shop.zip(country:")]
    [InlineData("Shop.zip(country: )")]
    [InlineData("Shop.zip(country:)x")]
    [InlineData("Shop.zip(country:\"de\")")]
    [InlineData("@")]
    [InlineData("@secret.level")]
    [InlineData("@secret(level:)(level:)")]
    [InlineData("1Shop")]
    [InlineData("Läden")]
    [InlineData("Shop#c")]
    public void What_is_no_coordinate_is_not_read(string text) => Assert.Null(SchemaCoordinate.Parse(text));

    [Theory]
    [InlineData("Shop", typeof(ObjectType))]
    [InlineData("Place", typeof(InterfaceType))]
    [InlineData("Any", typeof(UnionType))]
    [InlineData("String", typeof(ScalarType))]
    [InlineData("Shop.name", typeof(FieldDefinition))]
    [InlineData("Place.zip", typeof(FieldDefinition))]
    [InlineData("Where.state", typeof(InputFieldDefinition))]
    [InlineData("State.OPEN", typeof(EnumValueDefinition))]
    [InlineData("Query.shop(where:)", typeof(ArgumentDefinition))]
    [InlineData("Place.zip(country:)", typeof(ArgumentDefinition))]
    [InlineData("@secret", typeof(DirectiveDefinition))]
    [InlineData("@secret(level:)", typeof(ArgumentDefinition))]
    [InlineData("@deprecated(reason:)", typeof(ArgumentDefinition))]
    public void Every_part_of_a_schema_is_found(string text, Type kind)
    {
        var coordinate = SchemaCoordinate.Parse(text)!;
        var element = _schema.Resolve(coordinate);
        Assert.Null(element.Problem);
        Assert.IsType(kind, element.Definition, exactMatch: false);
        Assert.Equal(coordinate.Argument ?? coordinate.Member ?? coordinate.Name, element.Definition!.Name);
    }

    [Theory]
    [InlineData("Missing")]
    [InlineData("Shop.missing")]
    [InlineData("Where.missing")]
    [InlineData("State.MISSING")]
    [InlineData("Shop.zip(missing:)")]
    [InlineData("@missing")]
    [InlineData("@secret(missing:)")]
    public void A_part_that_is_missing_is_no_error(string text) => Assert.Equal(new SchemaElement(null), _schema.Resolve(SchemaCoordinate.Parse(text)!));

    [Theory]
    [InlineData("Missing.name", "Expected \"Missing\" to be defined as a type in the schema.")]
    [InlineData("Missing.name(a:)", "Expected \"Missing\" to be defined as a type in the schema.")]
    [InlineData("String.name", "Expected \"String\" to be an Enum, Input Object, Object or Interface type.")]
    [InlineData("Any.name", "Expected \"Any\" to be an Enum, Input Object, Object or Interface type.")]
    [InlineData("Shop.missing(a:)", "Expected \"missing\" to exist as a field of type \"Shop\" in the schema.")]
    [InlineData("Where.name(a:)", "Expected \"Where\" to be an object type or interface type.")]
    [InlineData("@missing(a:)", "Expected \"@missing\" to be defined as a directive in the schema.")]
    public void A_container_that_is_missing_is_an_error(string text, string problem) => Assert.Equal(new SchemaElement(null, problem), _schema.Resolve(SchemaCoordinate.Parse(text)!));
}
