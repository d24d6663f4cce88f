namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Anything that stands at the top level of a document.</summary>
public abstract record DefinitionNode : Node;
