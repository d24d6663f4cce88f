namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An argument as given by the document.</summary>
public sealed record ArgumentNode(NameNode Name, ValueNode Value) : Node;
