namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A use of a fragment by name.</summary>
public sealed record FragmentSpreadNode(NameNode Name, NodeList<DirectiveNode> Directives) : SelectionNode(Directives);
