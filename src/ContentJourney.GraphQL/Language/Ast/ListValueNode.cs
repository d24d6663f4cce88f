namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A list literal.</summary>
public sealed record ListValueNode(NodeList<ValueNode> Values) : ValueNode;
