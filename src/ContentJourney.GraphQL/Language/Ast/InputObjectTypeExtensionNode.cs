namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Directives and fields added to an input object type.</summary>
public sealed record InputObjectTypeExtensionNode(NameNode Name, NodeList<DirectiveNode> Directives, NodeList<InputValueDefinitionNode> Fields) : TypeExtensionNode(Name, Directives);
