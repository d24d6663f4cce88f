namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A variable that an operation declares.</summary>
public sealed record VariableDefinitionNode(
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    NodeList<DirectiveNode> Directives)
    : Node;
