namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An extension of a named type defined elsewhere.</summary>
public abstract record TypeExtensionNode(NameNode Name, NodeList<DirectiveNode> Directives) : TypeSystemExtensionNode;
