namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A directive applied to the element before it.</summary>
public sealed record DirectiveNode(NameNode Name, NodeList<ArgumentNode> Arguments) : Node;
