namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A name where it stands in the source.</summary>
public sealed record NameNode(string Value) : Node;
