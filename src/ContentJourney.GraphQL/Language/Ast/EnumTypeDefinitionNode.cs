namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An enum type.</summary>
public sealed record EnumTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NodeList<DirectiveNode> Directives,
    NodeList<EnumValueDefinitionNode> Values)
    : TypeDefinitionNode(Description, Name, Directives);
