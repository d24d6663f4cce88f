namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>The fields and fragments between a pair of braces.</summary>
public sealed record SelectionSetNode(NodeList<SelectionNode> Selections) : Node;
