namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A directive and the places it may stand; the parser admits only the names of the enum <c>DirectiveLocation</c>.</summary>
public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NodeList<InputValueDefinitionNode> Arguments,
    bool IsRepeatable,
    NodeList<NameNode> Locations)
    : TypeSystemDefinitionNode;
