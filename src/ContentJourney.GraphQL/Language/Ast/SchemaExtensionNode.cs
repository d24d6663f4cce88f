namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Directives and root operation types added to a schema.</summary>
public sealed record SchemaExtensionNode(NodeList<DirectiveNode> Directives, NodeList<RootOperationTypeDefinitionNode> RootOperationTypes) : TypeSystemExtensionNode;
