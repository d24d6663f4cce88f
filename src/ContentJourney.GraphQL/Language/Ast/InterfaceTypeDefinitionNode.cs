namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An interface type.</summary>
public sealed record InterfaceTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NodeList<NamedTypeNode> Interfaces,
    NodeList<DirectiveNode> Directives,
    NodeList<FieldDefinitionNode> Fields)
    : TypeDefinitionNode(Description, Name, Directives);
