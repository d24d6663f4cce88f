using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>A part of a schema's text that directives are applied to.</summary>
/// <param name="Coordinate">The schema coordinate of the part; empty for the schema itself.</param>
/// <param name="Location">What the part is.</param>
/// <param name="Directives">The directives applied there.</param>
internal readonly record struct DirectivePlace(string Coordinate, DirectiveLocation Location, NodeList<DirectiveNode> Directives)
{
    /// <summary>The part that a definition defines, then those within it.</summary>
    public static IEnumerable<DirectivePlace> Of(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => [new(string.Empty, DirectiveLocation.Schema, schema.Directives)],
        DirectiveDefinitionNode directive => Of(directive.Arguments, "@" + directive.Name.Value),
        TypeDefinitionNode type => Of(type).Prepend(new(type.Name.Value, LocationOf(type), type.Directives)),
        _ => [],
    };

    private static IEnumerable<DirectivePlace> Of(TypeDefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode type => Of(type.Fields, type.Name.Value),
        InterfaceTypeDefinitionNode type => Of(type.Fields, type.Name.Value),
        EnumTypeDefinitionNode type => type.Values.Select(value => new DirectivePlace($"{type.Name.Value}.{value.Name.Value}", DirectiveLocation.EnumValue, value.Directives)),
        InputObjectTypeDefinitionNode type => type.Fields.Select(field => new DirectivePlace($"{type.Name.Value}.{field.Name.Value}", DirectiveLocation.InputFieldDefinition, field.Directives)),
        _ => [],
    };

    private static IEnumerable<DirectivePlace> Of(NodeList<FieldDefinitionNode> fields, string type) => fields.SelectMany(field =>
        Of(field.Arguments, $"{type}.{field.Name.Value}").Prepend(new($"{type}.{field.Name.Value}", DirectiveLocation.FieldDefinition, field.Directives)));

    private static IEnumerable<DirectivePlace> Of(NodeList<InputValueDefinitionNode> arguments, string owner) =>
        arguments.Select(argument => new DirectivePlace($"{owner}({argument.Name.Value}:)", DirectiveLocation.ArgumentDefinition, argument.Directives));

    private static DirectiveLocation LocationOf(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };
}
