using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.GraphQL.TypeSystem.Scalars;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>Turns definitions of a document into builders.</summary>
#pragma warning disable CA1506 // It maps every kind of definition, so it knows them all.
internal static class DefinitionReading
#pragma warning restore CA1506
{
    public static ScalarType Scalar(ScalarTypeDefinitionNode node) => new AnyScalar(
        node.Name.Value,
        node.Description?.Value,
        Uri.TryCreate(Address(node), UriKind.RelativeOrAbsolute, out var address) ? address : null);

    /// <summary>Addresses that are none.</summary>
    public static IEnumerable<SchemaProblem> Check(IEnumerable<DefinitionNode> definitions) => definitions.OfType<ScalarTypeDefinitionNode>()
        .Select(node => (node.Name, Address: Address(node)))
        .Where(scalar => scalar.Address is not null && !Uri.TryCreate(scalar.Address, UriKind.RelativeOrAbsolute, out _))
        .Select(scalar => new SchemaProblem(scalar.Name.Value, $"\"{scalar.Address}\" is no address where the scalar could be specified; it must be an absolute or relative URL."));

    public static TypeBuilder Type(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => Fields(new ObjectTypeBuilder<object>(type.Name.Value, type.Description?.Value), type.Interfaces, type.Fields),
        InterfaceTypeDefinitionNode type => Fields(new InterfaceTypeBuilder(type.Name.Value, type.Description?.Value), type.Interfaces, type.Fields),
        UnionTypeDefinitionNode type => new UnionTypeBuilder(type.Name.Value, type.Description?.Value).Members(References(type.Types)),
        EnumTypeDefinitionNode type => Enum(type),
        _ => Input((InputObjectTypeDefinitionNode)node),
    };

    public static DirectiveBuilder Directive(DirectiveDefinitionNode node)
    {
        var builder = new DirectiveBuilder(node.Name.Value, node.Description?.Value);
        foreach (var location in node.Locations)
        {
            if (DirectiveLocationExtensions.TryParse(location.Value, out var parsed))
            {
                builder.On(parsed);
            }
        }

        foreach (var argument in node.Arguments)
        {
            builder.Argument(InputValue(argument));
        }

        return node.IsRepeatable ? builder.Repeatable() : builder;
    }

    private static FieldsTypeBuilder Fields(FieldsTypeBuilder builder, NodeList<NamedTypeNode> interfaces, NodeList<FieldDefinitionNode> fields)
    {
        builder.AddInterfaces(References(interfaces));
        foreach (var node in fields)
        {
            var field = new FieldBuilder(node.Name.Value, new TypeReference(node.Type), null)
                .Describe(node.Description?.Value)
                .Deprecate(DeprecationReason(node.Directives));
            foreach (var argument in node.Arguments)
            {
                field.Argument(InputValue(argument));
            }

            builder.AddField(field);
        }

        return builder;
    }

    private static EnumTypeBuilder Enum(EnumTypeDefinitionNode node)
    {
        var builder = new EnumTypeBuilder(node.Name.Value, node.Description?.Value);
        foreach (var value in node.Values)
        {
            builder.Value(value.Name.Value, null, value.Description?.Value, DeprecationReason(value.Directives));
        }

        return builder;
    }

    private static InputObjectTypeBuilder Input(InputObjectTypeDefinitionNode node)
    {
        var builder = new InputObjectTypeBuilder(node.Name.Value, node.Description?.Value);
        foreach (var field in node.Fields)
        {
            builder.Field(InputValue(field));
        }

        return Find(node.Directives, SpecifiedDirectives.OneOf) is null ? builder : builder.OneOf();
    }

    private static InputValueDraft InputValue(InputValueDefinitionNode node) =>
        new(node.Name.Value, new TypeReference(node.Type), node.DefaultValue, node.Description?.Value, DeprecationReason(node.Directives));

    private static TypeReference[] References(NodeList<NamedTypeNode> types) => [.. types.Select(type => new TypeReference(type))];

    private static string? Address(ScalarTypeDefinitionNode node) => Text(node.Directives, SpecifiedDirectives.SpecifiedBy, "url");

    private static string? DeprecationReason(NodeList<DirectiveNode> directives) => Find(directives, SpecifiedDirectives.Deprecated) is null
        ? null
        : Text(directives, SpecifiedDirectives.Deprecated, "reason") ?? SpecifiedDirectives.DefaultDeprecationReason;

    private static string? Text(NodeList<DirectiveNode> directives, DirectiveDefinition directive, string argument) =>
        (Find(directives, directive)?.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value as StringValueNode)?.Value;

    private static DirectiveNode? Find(NodeList<DirectiveNode> directives, DirectiveDefinition directive) =>
        directives.FirstOrDefault(applied => applied.Name.Value == directive.Name);
}
