namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract record SelectionNode(NodeList<DirectiveNode> Directives) : Node;
