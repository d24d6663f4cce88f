using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

public class SchemaBuilderTests
{
    private static readonly Schema _schema = PersonaSchema.Create();

    [Fact]
    public void A_schema_is_described_in_a_few_lines() => Assert.Equal(
        """"
        interface Node {
          id: ID!
        }

        """An ideal customer."""
        type Persona implements Node {
          id: ID!
          parent: Persona
          mood: Mood!
          friends(filter: Filter = {name: "a"}, first: Int = 20): [Persona!]!
          old: String @deprecated(reason: "Use id.")
        }

        enum Mood {
          CHEERFUL
          VERY_SAD
        }

        input Filter {
          name: String
          limit: Int = 3
        }

        type Query {
          persona(key: String!): Persona
        }

        """",
        SchemaPrinter.Print(_schema));

    [Fact]
    public void Types_refer_to_each_other_in_circles()
    {
        var persona = Assert.IsType<ObjectType>(_schema.Types.Find("Persona"));
        Assert.Same(persona, persona.Fields.Find("parent")?.Type);
        Assert.Same(persona.AsNonNull().AsList().AsNonNull(), persona.Fields.Find("friends")?.Type);
        Assert.Equal(typeof(PersonaSchema.Customer), persona.ClrType);
    }

    [Fact]
    public void Possible_types_of_an_interface_are_those_that_implement_it()
    {
        var node = Assert.IsType<InterfaceType>(_schema.Types.Find("Node"));
        Assert.Equal("Persona", Assert.Single(_schema.PossibleTypes(node)).Name);
        Assert.Same(_schema.QueryType, Assert.Single(_schema.PossibleTypes(_schema.QueryType)));
    }

    [Fact]
    public void Default_values_are_coerced_once()
    {
        var arguments = ((ObjectType)_schema.Types.Find("Persona")!).Fields.Find("friends")!.Arguments;
        Assert.Equal(20, arguments.Find("first")?.CoercedDefaultValue);
        Assert.Equal("a/3", arguments.Find("filter")?.CoercedDefaultValue);
        Assert.Same(arguments.Find("filter")?.CoercedDefaultValue, arguments.Find("filter")?.CoercedDefaultValue);
    }

    [Fact]
    public void Enums_turn_values_into_names()
    {
        var mood = (EnumType)_schema.Types.Find("Mood")!;
        Assert.Equal("VERY_SAD", mood.CoerceResult(PersonaSchema.Mood.VerySad).Value);
        Assert.Equal(PersonaSchema.Mood.Cheerful, mood.CoerceLiteral(new EnumValueNode("CHEERFUL")).Value);
        Assert.Equal("Value \"NONE\" does not exist in \"Mood\" enum.", mood.CoerceLiteral(new EnumValueNode("NONE")).Problem);
        Assert.Equal("Enum \"Mood\" cannot represent value: 5.", mood.CoerceResult(5).Problem);
    }

    [Fact]
    public void Only_built_in_scalars_in_use_are_part_of_the_schema()
    {
        var schema = new SchemaBuilder().Add(new ObjectTypeBuilder<object>("Query").Field("a", "Int", _ => 1)).Build().Require();
        Assert.Equal(["Int", "String", "Boolean", "Query"], schema.Types.Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal)));
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Select(directive => directive.Name));
    }

    [Fact]
    public void A_reference_that_is_no_type_is_a_mistake_of_the_program() =>
        Assert.Throws<FormatException>(() => TypeReference.FromString("[Int"));

    [Fact]
    public void Requiring_a_schema_lists_its_problems()
    {
        var result = new SchemaBuilder().Add(new ObjectTypeBuilder<object>("Query").Field("a", "Missing", _ => 1)).Build();
        Assert.False(result.Succeeded);
        var exception = Assert.Throws<InvalidOperationException>(result.Require);
        Assert.Equal("The schema is not valid:\nQuery.a: Type \"Missing\" is not defined.", exception.Message);
    }
}
