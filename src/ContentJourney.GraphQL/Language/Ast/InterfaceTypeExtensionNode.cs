namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Interfaces, directives and fields added to an interface type.</summary>
public sealed record InterfaceTypeExtensionNode(
    NameNode Name,
    NodeList<NamedTypeNode> Interfaces,
    NodeList<DirectiveNode> Directives,
    NodeList<FieldDefinitionNode> Fields)
    : TypeExtensionNode(Name, Directives);
