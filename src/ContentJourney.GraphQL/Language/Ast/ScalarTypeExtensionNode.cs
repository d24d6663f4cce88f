namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Directives added to a scalar type.</summary>
public sealed record ScalarTypeExtensionNode(NameNode Name, NodeList<DirectiveNode> Directives) : TypeExtensionNode(Name, Directives);
