namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>The root operation types of a schema.</summary>
public sealed record SchemaDefinitionNode(StringValueNode? Description, NodeList<DirectiveNode> Directives, NodeList<RootOperationTypeDefinitionNode> RootOperationTypes) : TypeSystemDefinitionNode;
