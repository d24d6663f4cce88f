namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Directives and values added to an enum type.</summary>
public sealed record EnumTypeExtensionNode(NameNode Name, NodeList<DirectiveNode> Directives, NodeList<EnumValueDefinitionNode> Values) : TypeExtensionNode(Name, Directives);
