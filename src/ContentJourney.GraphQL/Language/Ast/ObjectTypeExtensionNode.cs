namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Interfaces, directives and fields added to an object type.</summary>
public sealed record ObjectTypeExtensionNode(
    NameNode Name,
    NodeList<NamedTypeNode> Interfaces,
    NodeList<DirectiveNode> Directives,
    NodeList<FieldDefinitionNode> Fields)
    : TypeExtensionNode(Name, Directives);
