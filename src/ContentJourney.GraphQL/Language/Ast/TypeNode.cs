namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A reference to a type, wrapped or not.</summary>
public abstract record TypeNode : Node;
