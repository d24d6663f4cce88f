namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Directives and members added to a union type.</summary>
public sealed record UnionTypeExtensionNode(NameNode Name, NodeList<DirectiveNode> Directives, NodeList<NamedTypeNode> Types) : TypeExtensionNode(Name, Directives);
