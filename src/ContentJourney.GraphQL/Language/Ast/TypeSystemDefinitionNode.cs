namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A definition of a schema, a type or a directive.</summary>
public abstract record TypeSystemDefinitionNode : DefinitionNode;
