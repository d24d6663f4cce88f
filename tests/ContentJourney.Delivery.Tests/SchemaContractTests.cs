using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.Delivery.Tests;

/// <summary>The names and nullability that front-ends rely on: <c>delivery.graphql</c> beside this file.</summary>
public class SchemaContractTests
{
    private static readonly string[] _ownTypes = ["Article", "Guide", "Offer", "Product", "Service", "Story"];

    [Fact]
    public void The_schema_has_exactly_the_types_fields_and_arguments_of_the_contract()
    {
        var contract = SchemaReader.Read(File.ReadAllText(DemoSite.Path("tests/ContentJourney.Delivery.Tests/delivery.graphql"))).Require();

        var actual = Lines(DemoSite.Engine.Schema).Where(line => !_ownTypes.Contains(line.Split(' ', '.')[1]));

        Assert.Equal(string.Join('\n', Lines(contract)), string.Join('\n', actual));
    }

    [Fact]
    public void A_content_type_with_fields_of_its_own_is_an_object_type()
    {
        var schema = DemoSite.Engine.Schema;

        Assert.Equal(["Article", "Entry", .. _ownTypes[1..]], schema.PossibleTypes((CompositeType)schema.Types.Find("Content")!).Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.Equal("[Content!]!", Field("Product", "accessories"));
        Assert.Equal("Content", Field("Story", "product"));
        Assert.Equal("String!", Field("Story", "author"));
        Assert.Equal("Text", Field("Story", "quote"));
        Assert.Equal("Float", Field("Product", "tankLitres"));
        Assert.Equal("Boolean", Field("Service", "onSite"));
        Assert.Equal("Date", Field("Offer", "validUntil"));
        Assert.Equal("[URL!]!", Field("Article", "sources"));
    }

    [Fact]
    public void The_printed_schema_can_be_read_again()
    {
        var printed = SchemaPrinter.Print(DemoSite.Engine.Schema);

        Assert.Equal(printed, SchemaPrinter.Print(SchemaReader.Read(printed).Require()));
    }

    private static string Field(string type, string field) =>
        ((FieldsType)DemoSite.Engine.Schema.Types.Find(type)!).Fields.Find(field)!.Type.ToString()!;

    private static IEnumerable<string> Lines(Schema schema) => schema.Types
        .Where(type => !type.IsIntrospection && SpecifiedScalars.All.Find(type.Name) is null)
        .SelectMany(Lines)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(NamedType type) => type switch
    {
        FieldsType item =>
        [
            $"{(item is InterfaceType ? "interface" : "type")} {type.Name} : {string.Join(" & ", item.Interfaces.Select(found => found.Name).Order(StringComparer.Ordinal))}",
            .. item.Fields.Select(field => $"field {type.Name}.{field.Name}({string.Join(", ", field.Arguments.Select(Input))}): {field.Type}"),
        ],
        InputObjectType input => input.Fields.Select(field => $"input {type.Name}.{Input(field)}"),
        EnumType names => names.Values.Select(value => $"enum {type.Name}.{value.Name}"),
        _ => [$"scalar {type.Name}"],
    };

    private static string Input(InputValueDefinition input) => $"{input.Name}: {input.Type}{(input.DefaultValue is { } value ? $" = {Printer.Print(value)}" : "")}";
}
