using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>Turns the parts of a schema into definitions of a document.</summary>
#pragma warning disable CA1506 // It maps every kind of definition, so it knows them all.
internal sealed class SchemaWriting(bool sorted)
#pragma warning restore CA1506
{
    public DocumentNode Document(Schema schema)
    {
        var directives = Order(schema.Directives).Where(directive => SpecifiedDirectives.All.Find(directive.Name) != directive).Select(Directive);
        var types = Order(schema.Types).Where(type => !type.IsIntrospection && SpecifiedScalars.All.Find(type.Name) is null).Select(Type);
        return new DocumentNode([.. SchemaDefinition(schema), .. directives, .. types]);
    }

    /// <summary>Left out where the names of the root types tell all.</summary>
    private static IEnumerable<DefinitionNode> SchemaDefinition(Schema schema)
    {
        var operations = Enum.GetValues<OperationType>();
        if (schema.Description is null && operations.All(operation => schema.RootType(operation) == schema.Types.Find(operation.ToString())))
        {
            return [];
        }

        var roots = operations
            .Where(operation => schema.RootType(operation) is not null)
            .Select(operation => new RootOperationTypeDefinitionNode(operation, Named(schema.RootType(operation)!)));
        return [new SchemaDefinitionNode(Description(schema.Description), [], [.. roots])];
    }

    private DefinitionNode Directive(DirectiveDefinition directive) => new DirectiveDefinitionNode(
        Description(directive.Description),
        new NameNode(directive.Name),
        Arguments(directive.Arguments),
        directive.IsRepeatable,
        [.. directive.Locations.Select(location => new NameNode(location.Spelling()))]);

    private DefinitionNode Type(NamedType type) => type switch
    {
        ObjectType item => new ObjectTypeDefinitionNode(Description(type.Description), new NameNode(type.Name), Interfaces(item), [], Fields(item)),
        InterfaceType item => new InterfaceTypeDefinitionNode(Description(type.Description), new NameNode(type.Name), Interfaces(item), [], Fields(item)),
        UnionType union => new UnionTypeDefinitionNode(Description(type.Description), new NameNode(type.Name), [], [.. Order(union.Members).Select(Named)]),
        EnumType names => new EnumTypeDefinitionNode(Description(type.Description), new NameNode(type.Name), [], [.. Order(names.Values).Select(Value)]),
        InputObjectType input => new InputObjectTypeDefinitionNode(Description(type.Description), new NameNode(type.Name), OneOf(input), [.. Order(input.Fields).Select(InputValue)]),
        _ => new ScalarTypeDefinitionNode(Description(type.Description), new NameNode(type.Name), SpecifiedBy((ScalarType)type)),
    };

    private NodeList<NamedTypeNode> Interfaces(FieldsType type) => [.. Order(type.Interfaces).Select(Named)];

    private NodeList<FieldDefinitionNode> Fields(FieldsType type) => [.. Order(type.Fields).Select(field => new FieldDefinitionNode(
        Description(field.Description),
        new NameNode(field.Name),
        Arguments(field.Arguments),
        Reference(field.Type),
        Deprecated(field.DeprecationReason)))];

    private NodeList<InputValueDefinitionNode> Arguments(DefinitionList<ArgumentDefinition> arguments) => [.. Order(arguments).Select(InputValue)];

    private static InputValueDefinitionNode InputValue(InputValueDefinition definition) => new(
        Description(definition.Description),
        new NameNode(definition.Name),
        Reference(definition.Type),
        definition.DefaultValue,
        Deprecated(definition.DeprecationReason));

    private static EnumValueDefinitionNode Value(EnumValueDefinition value) =>
        new(Description(value.Description), new NameNode(value.Name), Deprecated(value.DeprecationReason));

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode((NullableTypeNode)Reference(nonNull.Nullable)),
        ListType list => new ListTypeNode(Reference(list.Item)),
        _ => Named(type.Named),
    };

    private static NamedTypeNode Named(NamedType type) => new(new NameNode(type.Name));

    private static StringValueNode? Description(string? text) => text is null ? null : new StringValueNode(text, IsBlock: true);

    private static NodeList<DirectiveNode> Deprecated(string? reason) => reason switch
    {
        null => [],
        SpecifiedDirectives.DefaultDeprecationReason => [new DirectiveNode(new NameNode("deprecated"), [])],
        _ => [Applied("deprecated", "reason", reason)],
    };

    private static NodeList<DirectiveNode> SpecifiedBy(ScalarType type) =>
        type.SpecifiedBy is null ? [] : [Applied("specifiedBy", "url", type.SpecifiedBy.OriginalString)];

    private static NodeList<DirectiveNode> OneOf(InputObjectType type) =>
        type.IsOneOf ? [new DirectiveNode(new NameNode("oneOf"), [])] : [];

    private static DirectiveNode Applied(string directive, string argument, string text) =>
        new(new NameNode(directive), [new ArgumentNode(new NameNode(argument), new StringValueNode(text))]);

    private IEnumerable<T> Order<T>(IEnumerable<T> definitions)
        where T : INamedDefinition
        => sorted ? definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal) : definitions;
}
