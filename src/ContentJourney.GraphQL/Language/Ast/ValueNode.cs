namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A literal or a variable.</summary>
public abstract record ValueNode : Node;
