using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Tests.Language;

public class TypeSystemParserTests
{
    public static TheoryData<string, Type> Definitions { get; } = new()
    {
        { "schema @a {\n  query: Q\n  mutation: M\n  subscription: S\n}", typeof(SchemaDefinitionNode) },
        { "scalar S @a(b: 1)", typeof(ScalarTypeDefinitionNode) },
        { "type T", typeof(ObjectTypeDefinitionNode) },
        { "type T implements A & B @a {\n  f(x: Int = 1 @b, y: [E!]! = [A]): T! @c\n}", typeof(ObjectTypeDefinitionNode) },
        { "interface I implements A {\n  f: I\n}", typeof(InterfaceTypeDefinitionNode) },
        { "union U @a = A | B", typeof(UnionTypeDefinitionNode) },
        { "union U", typeof(UnionTypeDefinitionNode) },
        { "enum E @a {\n  A\n  B @b\n}", typeof(EnumTypeDefinitionNode) },
        { "input I @oneOf {\n  a: Int\n  b: I = {a: 1}\n}", typeof(InputObjectTypeDefinitionNode) },
        { "directive @a(x: Int) repeatable on FIELD | INPUT_FIELD_DEFINITION", typeof(DirectiveDefinitionNode) },
        { "extend schema @a", typeof(SchemaExtensionNode) },
        { "extend schema {\n  query: Q\n}", typeof(SchemaExtensionNode) },
        { "extend scalar S @a", typeof(ScalarTypeExtensionNode) },
        { "extend type T implements A", typeof(ObjectTypeExtensionNode) },
        { "extend type T {\n  a: Int\n}", typeof(ObjectTypeExtensionNode) },
        { "extend interface I @a", typeof(InterfaceTypeExtensionNode) },
        { "extend union U = A", typeof(UnionTypeExtensionNode) },
        { "extend enum E {\n  A\n}", typeof(EnumTypeExtensionNode) },
        { "extend input I {\n  a: Int\n}", typeof(InputObjectTypeExtensionNode) },
    };

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_kind_of_definition_is_read_and_written(string text, Type kind)
    {
        var definition = Assert.Single(Documents.Parse(text).Definitions);
        Assert.IsType(kind, definition);
        Assert.Equal(text, definition.ToString());
    }

    [Fact]
    public void Everything_but_an_extension_has_a_description()
    {
        const string Text = """
            "s"
            schema {
              query: Q
            }

            "d"
            directive @d(
              "a"
              x: Int
            ) on FIELD

            "e"
            enum E {
              "v"
              A
            }

            "o"
            type Q {
              "f"
              f(
                "x"
                x: Int
                y: Int
              ): Int
            }

            """;
        Assert.Equal(Text, Documents.Parse(Text).ToString());
    }

    [Fact]
    public void Separators_may_also_stand_first()
    {
        Assert.Equal(Documents.Parse("union U = A | B"), Documents.Parse("union U = | A | B"));
        Assert.Equal(Documents.Parse("type T implements A & B"), Documents.Parse("type T implements & A & B"));
        Assert.Equal(Documents.Parse("directive @a on FIELD"), Documents.Parse("directive @a on | FIELD"));
    }
}
