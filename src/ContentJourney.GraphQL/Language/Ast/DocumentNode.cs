namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A whole document: operations, fragments, type definitions or a mixture.</summary>
public sealed record DocumentNode(NodeList<DefinitionNode> Definitions) : Node;
