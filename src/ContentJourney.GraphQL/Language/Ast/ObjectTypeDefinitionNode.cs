namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An object type.</summary>
public sealed record ObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NodeList<NamedTypeNode> Interfaces,
    NodeList<DirectiveNode> Directives,
    NodeList<FieldDefinitionNode> Fields)
    : TypeDefinitionNode(Description, Name, Directives);
