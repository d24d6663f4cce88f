namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An input object type.</summary>
public sealed record InputObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NodeList<DirectiveNode> Directives,
    NodeList<InputValueDefinitionNode> Fields)
    : TypeDefinitionNode(Description, Name, Directives);
