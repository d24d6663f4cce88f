namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A union type.</summary>
public sealed record UnionTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NodeList<DirectiveNode> Directives,
    NodeList<NamedTypeNode> Types)
    : TypeDefinitionNode(Description, Name, Directives);
